import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSentenceModel, type SentenceModel } from '@/utils/tone/sentences/sentence-model';

const path = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'public', 'models', 'tone.bin');

/** The sentence model that ships. @throws Error when the file is not one */
export function readToneModel(): SentenceModel {
  const model = readSentenceModel(readFileSync(path));
  if (!model) throw new Error(`${path} is not a sentence model`);
  return model;
}
