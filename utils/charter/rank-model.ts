import type { AnalysedText } from '@/utils/language/analyse-text';
import { WordMemo } from './lexicon/word-memo';
import { noWord, pairFeature, pairKey, rankBuckets, rankWords, wordFeatures } from './rank-features';

/** File: "MRK1", then scale, bias and threshold as little-endian floats, then one signed byte a bucket. */
export const rankModelHeader = { magic: 'MRK1', bytes: 16 } as const;

/** The ranking model: orders the queue and marks what is worth a look; names no category. */
export interface RankModel {
  /** 0–1; from 0.5 on the text is worth a look. */
  score(text: AnalysedText): number;
  /** The raw sum before the threshold, for measuring. */
  margin(text: AnalysedText): number;
}

/** Reads the model's file; null when it is not one (another version, cut short). */
export function readRankModel(file: Uint8Array): RankModel | null {
  const magic = String.fromCharCode(...file.subarray(0, rankModelHeader.magic.length));
  if (magic !== rankModelHeader.magic || file.length !== rankModelHeader.bytes + rankBuckets) return null;
  const header = new DataView(file.buffer, file.byteOffset, rankModelHeader.bytes);
  const scale = header.getFloat32(4, true);
  const bias = header.getFloat32(8, true);
  const threshold = header.getFloat32(12, true);
  const weights = new Int8Array(file.buffer, file.byteOffset + rankModelHeader.bytes, rankBuckets);
  // What a word weighs by itself is the same in every text: only its pair is added up each time.
  const known = new WordMemo((word) => {
    const features = wordFeatures(word);
    let sum = 0;
    for (const feature of features) sum += weights[feature]!;
    return { sum, count: features.length, key: pairKey(word) };
  });
  const margin = (text: AnalysedText): number => {
    const words = rankWords(text);
    let sum = 0;
    let count = 0;
    let before = noWord;
    for (let i = 0; i < words.length; i += 1) {
      const word = known.get(words[i]!);
      sum += word.sum + weights[pairFeature(before, words[i]!)]!;
      count += word.count + 1;
      before = word.key;
    }
    return count === 0 ? bias : bias + (sum * scale) / Math.sqrt(count);
  };
  return { margin, score: (text) => 1 / (1 + Math.exp(threshold - margin(text))) };
}
