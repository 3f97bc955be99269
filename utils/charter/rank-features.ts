import type { AnalysedText } from '@/utils/language/analyse-text';
import { bucketOf, hashText, hashUnit } from '@/utils/language/text-hash';

/** Features are hashed into this many buckets, one weight each. */
export const rankBuckets = 1 << 18;

/** Longest text and longest word read, so that a comment costs microseconds whatever its length. */
const mostTokens = 300;
const mostLetters = 20;
const longestGram = 5;

const wordSeed = 0x2c1b3c6d;
const pairSeed = 0x297a2d39;
const gramSeed = 0x7ed55d16;
const border = 0x5f;
const digitWord = '0';

const bucket = (hash: number): number => bucketOf(hash, rankBuckets);

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Names of accounts and addresses say nothing of what a comment is. */
function isName(text: AnalysedText, at: number): boolean {
  const token = text.tokens[at]!;
  return text.norm.charCodeAt(token.start - 1) === 64 || token.norm === 'http' || token.norm === 'https';
}

/** The words of a text as the features read them: figures alike, names left out; at most `mostTokens` looked at. */
export function rankWords(text: AnalysedText): string[] {
  const words: string[] = [];
  const tokens = Math.min(text.tokens.length, mostTokens);
  for (let at = 0; at < tokens; at += 1) {
    if (isName(text, at)) continue;
    const { norm } = text.tokens[at]!;
    words.push(isFigure(norm) ? digitWord : norm);
  }
  return words;
}

/** Features a word has wherever it stands: itself, and the runs of 2–5 letters in it. Bucket numbers. */
export function wordFeatures(word: string): number[] {
  const features = [bucket(hashText(word, wordSeed))];
  const letters = Math.min(word.length, mostLetters);
  for (let start = -1; start < letters; start += 1) {
    let hash = hashUnit(gramSeed, start < 0 ? border : word.charCodeAt(start));
    for (let end = start + 1; end <= letters && end < start + longestGram; end += 1) {
      hash = hashUnit(hash, end === letters ? border : word.charCodeAt(end));
      features.push(bucket(hash));
    }
  }
  return features;
}

/** What stands before the first word of a text, for `pairFeature`. */
export const noWord = pairSeed;

/** A word as the first of a pair, for `pairFeature`. */
export function pairKey(word: string): number {
  return hashText(word, pairSeed);
}

/** The feature of two words side by side: the first as `pairKey` gave it. */
export function pairFeature(before: number, word: string): number {
  return bucket(hashText(word, before));
}

/**
 * Features of a text: its words, pairs of words, and the runs of 2–5 letters inside words, as bucket numbers.
 * Training reads them so; the model takes the same ones word by word.
 */
export function rankFeatures(text: AnalysedText): number[] {
  let before = noWord;
  return rankWords(text).flatMap((word) => {
    const pair = pairFeature(before, word);
    before = pairKey(word);
    return [pair, ...wordFeatures(word)];
  });
}
