import { type Language, languages } from '@/utils/community/schema';
import { packWeights } from '@/utils/language/half-byte-weights';
import { sentenceModelShape } from '@/utils/tone/sentences/sentence-model';
import type { KindWeights } from './train-kinds';

/** The model's file: for each language and kind, sentences then comments, a scale, a bias and half a byte a weight. */
export function packSentenceModel(models: Record<Language, readonly KindWeights[]>): Uint8Array {
  const { magic, kindHeader, kindBytes, kinds } = sentenceModelShape;
  const file = new Uint8Array(magic.length + languages.length * kinds * kindBytes);
  file.set([...magic].map((char) => char.charCodeAt(0)));
  const header = new DataView(file.buffer);
  languages.forEach((language, row) => {
    const weights = models[language].flatMap((one) => one.weights);
    const bias = models[language].flatMap((one) => [...one.bias]);
    weights.forEach((own, kind) => {
      const at = magic.length + (row * kinds + kind) * kindBytes;
      header.setFloat32(at, packWeights(own, file, at + kindHeader), true);
      header.setFloat32(at + 4, bias[kind]!, true);
    });
  });
  return file;
}
