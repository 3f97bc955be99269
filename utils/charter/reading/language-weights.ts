import { WordMemo } from '@/utils/charter/lexicon/word-memo';
import { type Language, languages } from '@/utils/community/schema';
import { unpackWeights } from '@/utils/language/half-byte-weights';
import { readingBuckets } from './feature-hash';
import type { LinkedWord } from './link-features';
import { readingHeads } from './reading-heads';
import { wordFeatures } from './word-features';

/**
 * File: "MCR1", then for each language and head a scale, a bias, a doubt (little-endian floats) and half a byte a bucket, as
 * `half-byte-weights.ts` writes them.
 */
export const readingModelShape = {
  magic: 'MCR1',
  headHeader: 12,
  headBytes: 12 + readingBuckets / 2,
  heads: readingHeads.length,
} as const;

/** The weights of a language, ready to read with. */
export interface LanguageWeights {
  language: Language;
  /** One row of heads for each bucket. */
  weights: Int8Array;
  scale: Float32Array;
  bias: Float32Array;
  doubt: Float32Array;
  known: WordMemo<KnownWord>;
}

/** A word met before. */
export interface KnownWord extends LinkedWord {
  /** What its own features weigh together, for each head, and how often they count. */
  sums: Int32Array;
  count: number;
}

const { magic, headHeader, headBytes, heads } = readingModelShape;

/** Unpacks the weights of a language from the model's file. */
export function readLanguageWeights(file: Uint8Array, language: Language): LanguageWeights {
  const header = new DataView(file.buffer, file.byteOffset);
  const weights = new Int8Array(readingBuckets * heads);
  const [scale, bias, doubt] = [new Float32Array(heads), new Float32Array(heads), new Float32Array(heads)];
  for (let head = 0; head < heads; head += 1) {
    const at = magic.length + (languages.indexOf(language) * heads + head) * headBytes;
    scale[head] = header.getFloat32(at, true);
    bias[head] = header.getFloat32(at + 4, true);
    doubt[head] = header.getFloat32(at + 8, true);
    unpackWeights(file.subarray(at + headHeader, at + headBytes), (bucket, weight) => {
      weights[bucket * heads + head] = weight;
    });
  }
  const known = new WordMemo((word): KnownWord => {
    const { own, count, ...linked } = wordFeatures(word, language);
    const sums = new Int32Array(heads);
    for (let i = 0; i < own.length; i += 2)
      for (let head = 0; head < heads; head += 1) sums[head]! += weights[own[i]! * heads + head]! * own[i + 1]!;
    return { ...linked, sums, count };
  });
  return { language, weights, scale, bias, doubt, known };
}
