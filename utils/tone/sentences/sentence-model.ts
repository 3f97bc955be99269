import { type Language, languages } from '@/utils/community/schema';
import { sentenceBuckets, sentenceFeatures } from './sentence-features';
import { type SentenceKind, sentenceKinds } from './sentence-kinds';

/** File: "MSK1", then for each language and kind a scale and a bias (little-endian floats) and one signed byte a bucket. */
export const sentenceModelShape = { magic: 'MSK1', kindHeader: 8, kindBytes: 8 + sentenceBuckets } as const;

/** How likely each kind is, 0–1; together 1. */
export type SentenceReading = Readonly<Record<SentenceKind, number>>;

/** Says what a sentence of a reply does, where no known wording does. */
export interface SentenceModel {
  /** @param folded the sentence as `foldText` makes it */
  read(folded: string, language: Language): SentenceReading;
}

/** Reads the model's file; null when it is not one (another version, cut short). */
export function readSentenceModel(file: Uint8Array): SentenceModel | null {
  const { magic, kindHeader, kindBytes } = sentenceModelShape;
  const size = magic.length + languages.length * sentenceKinds.length * kindBytes;
  if (String.fromCharCode(...file.subarray(0, magic.length)) !== magic || file.length !== size) return null;
  const header = new DataView(file.buffer, file.byteOffset);
  const kindsOf = (language: Language) =>
    sentenceKinds.map((_, index) => {
      const at = magic.length + (languages.indexOf(language) * sentenceKinds.length + index) * kindBytes;
      return {
        scale: header.getFloat32(at, true),
        bias: header.getFloat32(at + 4, true),
        weights: new Int8Array(file.buffer, file.byteOffset + at + kindHeader, sentenceBuckets),
      };
    });
  const kinds = { fr: kindsOf('fr'), en: kindsOf('en') };
  return {
    read(folded, language) {
      const features = sentenceFeatures(folded);
      const norm = 1 / Math.sqrt(features.length);
      const margins = kinds[language].map(({ scale, bias, weights }) => {
        let sum = 0;
        for (const feature of features) sum += weights[feature]!;
        return bias + sum * scale * norm;
      });
      const top = Math.max(...margins);
      const raised = margins.map((margin) => Math.exp(margin - top));
      const total = raised.reduce((a, b) => a + b, 0);
      return Object.fromEntries(sentenceKinds.map((kind, index) => [kind, raised[index]! / total])) as Record<
        SentenceKind,
        number
      >;
    },
  };
}
