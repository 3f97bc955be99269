import { type Language, languages } from '@/utils/community/schema';
import { unpackWeights } from '@/utils/language/half-byte-weights';
import { sentenceBuckets, sentenceFeatures } from './sentence-features';
import { type CommentKind, commentKinds, type SentenceKind, sentenceKinds } from './sentence-kinds';

/**
 * File: "MSK3", then for each language and kind, the kinds of sentences first, those of comments after, a scale and a bias
 * (little-endian floats) and half a byte a bucket, as `half-byte-weights.ts` writes them.
 */
export const sentenceModelShape = {
  magic: 'MSK3',
  kindHeader: 8,
  kindBytes: 8 + sentenceBuckets / 2,
  kinds: sentenceKinds.length + commentKinds.length,
} as const;

/** How likely each kind is, 0–1; together 1. */
export type SentenceReading = Readonly<Record<SentenceKind, number>>;
export type CommentLikelihood = Readonly<Record<CommentKind, number>>;

/** Says what a sentence of a reply does and what a comment wants, where no known wording does. */
export interface SentenceModel {
  /** @param folded the sentence as `foldText` makes it */
  read(folded: string, language: Language): SentenceReading;
  /** @param folded the whole comment as `foldText` makes it */
  readComment(folded: string, language: Language): CommentLikelihood;
}

interface KindRow {
  scale: number;
  bias: number;
  weights: Int8Array;
}

function unfold(halves: Uint8Array): Int8Array {
  const weights = new Int8Array(2 * halves.length);
  unpackWeights(halves, (index, weight) => {
    weights[index] = weight;
  });
  return weights;
}

/** Softmax over these kinds. */
function likelihoods<K extends string>(
  kinds: readonly K[],
  rows: readonly KindRow[],
  folded: string,
): Record<K, number> {
  const features = sentenceFeatures(folded);
  const norm = 1 / Math.sqrt(features.length);
  const margins = rows.map(({ scale, bias, weights }) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature]!;
    return bias + sum * scale * norm;
  });
  const top = Math.max(...margins);
  const raised = margins.map((margin) => Math.exp(margin - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return Object.fromEntries(kinds.map((kind, index) => [kind, raised[index]! / total])) as Record<K, number>;
}

/** Reads the model's file; null when it is not one (another version, cut short). */
export function readSentenceModel(file: Uint8Array): SentenceModel | null {
  const { magic, kindHeader, kindBytes, kinds: kindCount } = sentenceModelShape;
  const size = magic.length + languages.length * kindCount * kindBytes;
  if (String.fromCharCode(...file.subarray(0, magic.length)) !== magic || file.length !== size) return null;
  const header = new DataView(file.buffer, file.byteOffset);
  const rowsOf = (language: Language): KindRow[] =>
    Array.from({ length: kindCount }, (_, index) => {
      const at = magic.length + (languages.indexOf(language) * kindCount + index) * kindBytes;
      return {
        scale: header.getFloat32(at, true),
        bias: header.getFloat32(at + 4, true),
        weights: unfold(file.subarray(at + kindHeader, at + kindBytes)),
      };
    });
  const rows = { fr: rowsOf('fr'), en: rowsOf('en') };
  const first = sentenceKinds.length;
  return {
    read: (folded, language) => likelihoods(sentenceKinds, rows[language].slice(0, first), folded),
    readComment: (folded, language) => likelihoods(commentKinds, rows[language].slice(first), folded),
  };
}
