import { readModelFile } from '@/utils/platform/read-model-file';
import { readSentenceModel, type SentenceModel } from '@/utils/tone/sentences/sentence-model';

let model: Promise<SentenceModel | undefined> | null = null;

/** The sentence model, read once for each life of the background; without it the lists of the tone engine speak alone. */
export function loadToneModel(): Promise<SentenceModel | undefined> {
  model ??= readModelFile('tone.bin').then(
    (file) => readSentenceModel(file) ?? undefined,
    () => undefined,
  );
  return model;
}
