import { WordMemo } from '@/utils/charter/lexicon/word-memo';
import { type Language, languages } from '@/utils/community/schema';
import { readingBuckets } from './feature-hash';
import type { LinkedWord } from './link-features';
import { readingHeads } from './reading-heads';
import { wordFeatures } from './word-features';

/**
 * File: "MCR1", then for each language and head a scale, a bias, a doubt (little-endian floats) and half a byte a bucket, the
 * even bucket in the lower half: a level from -7 to 7, written from 0 to 14. The weight is its square with its sign, times
 * the scale: small weights, the most of them, are told apart finely.
 */
export const readingModelShape = {
  magic: 'MCR1',
  levels: 7,
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

const { magic, levels, headHeader, headBytes, heads } = readingModelShape;
const weigh = (level: number) => Math.abs(level) * level;

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
    for (let half = 0; half < readingBuckets / 2; half += 1) {
      const both = file[at + headHeader + half]!;
      weights[2 * half * heads + head] = weigh((both & 15) - levels);
      weights[(2 * half + 1) * heads + head] = weigh((both >> 4) - levels);
    }
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
