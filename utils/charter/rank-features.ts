import type { AnalysedText } from '@/utils/language/analyse-text';

/** Features are hashed into this many buckets, one weight each. */
export const rankBuckets = 1 << 18;

/** Longest text and longest word read, so that a comment costs microseconds whatever its length. */
const mostTokens = 300;
const mostLetters = 20;
const longestGram = 5;

const prime = 0x01000193;
const wordSeed = 0x2c1b3c6d;
const pairSeed = 0x297a2d39;
const gramSeed = 0x7ed55d16;
const border = 0x5f;
const digitWord = '0';

function bucket(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (rankBuckets - 1);
}

function hashWord(word: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), prime);
  return hash;
}

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Names of accounts and addresses say nothing of what a comment is. */
function isName(text: AnalysedText, at: number): boolean {
  const token = text.tokens[at]!;
  return text.norm.charCodeAt(token.start - 1) === 64 || token.norm === 'http' || token.norm === 'https';
}

/** Reused between texts: a comment makes a few hundred features. */
let features = new Uint32Array(4096);

function add(count: number, hash: number): number {
  if (count === features.length) {
    const wider = new Uint32Array(features.length * 2);
    wider.set(features);
    features = wider;
  }
  features[count] = bucket(hash);
  return count + 1;
}

/**
 * Features of a text: its words, pairs of words, and the runs of 2–5 letters inside words, as bucket numbers. The same
 * code serves training and reading. The array is reused: copy what is to be kept.
 */
export function rankFeatures(text: AnalysedText): Uint32Array {
  let count = 0;
  let before = pairSeed;
  const tokens = Math.min(text.tokens.length, mostTokens);
  for (let at = 0; at < tokens; at += 1) {
    if (isName(text, at)) continue;
    const whole = text.tokens[at]!.norm;
    const word = isFigure(whole) ? digitWord : whole;
    count = add(count, hashWord(word, wordSeed));
    count = add(count, hashWord(word, before));
    before = hashWord(word, pairSeed);
    const letters = Math.min(word.length, mostLetters);
    for (let start = -1; start < letters; start += 1) {
      let hash = Math.imul(gramSeed ^ (start < 0 ? border : word.charCodeAt(start)), prime);
      for (let end = start + 1; end <= letters && end < start + longestGram; end += 1) {
        hash = Math.imul(hash ^ (end === letters ? border : word.charCodeAt(end)), prime);
        count = add(count, hash);
      }
    }
  }
  return features.subarray(0, count);
}
