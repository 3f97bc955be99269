import { type Language, languages } from '@/utils/community/schema';
import { sentenceModelShape } from '@/utils/tone/sentences/sentence-model';
import type { KindWeights } from './train-kinds';

/** The model's file: for each language and kind, sentences then comments, a scale, a bias and half a byte a weight. */
export function packSentenceModel(models: Record<Language, readonly KindWeights[]>): Uint8Array {
  const { magic, levels, kindHeader, kindBytes, kinds } = sentenceModelShape;
  const file = new Uint8Array(magic.length + languages.length * kinds * kindBytes);
  file.set([...magic].map((char) => char.charCodeAt(0)));
  const header = new DataView(file.buffer);
  languages.forEach((language, row) => {
    const weights = models[language].flatMap((one) => one.weights);
    const bias = models[language].flatMap((one) => [...one.bias]);
    weights.forEach((own, kind) => {
      const at = magic.length + (row * kinds + kind) * kindBytes;
      const scale = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / levels ** 2;
      const level = (weight: number) => levels + Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));
      header.setFloat32(at, scale, true);
      header.setFloat32(at + 4, bias[kind]!, true);
      for (let half = 0; half < own.length; half += 2)
        file[at + kindHeader + half / 2] = level(own[half]!) | (level(own[half + 1]!) << 4);
    });
  });
  return file;
}
