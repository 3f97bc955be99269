import { bucketOf, hashText, hashUnit } from '@/utils/language/text-hash';
import { findWordClasses } from './word-classes';

/** Features are hashed into this many buckets, one weight each for every kind. */
export const sentenceBuckets = 1 << 14;

/** Longest sentence read, in words and figures: the cost of one stays bounded whatever is pasted. */
const mostWords = 80;
const mostLetters = 20;
/** Two words that follow each other also count by their first letters: "vous auriez", "vous aurez". */
const stemLetters = 4;
const [shortestGram, longestGram] = [3, 5];
/** Sentences of so few or so many words have a mark of their own. */
const [short, long] = [4, 16];

const seeds = {
  stem: 0x38d01377,
  word: 0x2c1b3c6d,
  pair: 0x297a2d39,
  triple: 0x1b873593,
  gram: 0x7ed55d16,
  shape: 0x165667b1,
  opening: 0x5bd1e995,
  role: 0x1f83d9ab,
  turn: 0x6a09e667,
};
const border = 0x5f;

const bucket = (hash: number): number => bucketOf(hash, sentenceBuckets);

/**
 * Features of a sentence as bucket numbers: its words, pairs and triples of words, pairs of
 * their beginnings, what its words do (`word-classes.ts`) alone and in turn, the one and two words it opens with, and the runs of 3–5 letters inside words. Figures are all the same. The same code serves training and reading.
 * @param folded the sentence as `foldText` makes it
 */
export function sentenceFeatures(folded: string): number[] {
  const words = folded.match(/[a-z]+|\d+|[!?…«»"]+/g)?.slice(0, mostWords) ?? [];
  const features: number[] = [];
  let before = '^';
  let twoBefore = '';
  const roles: string[] = [];
  for (const found of words) {
    const word = /^\d/.test(found) ? '0' : found;
    const own = bucket(hashText(word, seeds.word));
    const pair = bucket(hashText(`${before} ${word}`, seeds.pair));
    const stems = `${before.slice(0, stemLetters)}~${word.slice(0, stemLetters)}`;
    // Words and pairs count double: runs of letters would drown them.
    features.push(own, own, pair, pair, bucket(hashText(stems, seeds.stem)));
    if (twoBefore !== '') features.push(bucket(hashText(`${twoBefore} ${before} ${word}`, seeds.triple)));
    const classes = findWordClasses(word);
    if (classes[0]) roles.push(classes[0]);
    for (const one of classes) {
      // What a word does counts three times: classes are few, the other features many.
      const own = bucket(hashText(one, seeds.role));
      features.push(own, own, own);
    }
    const letters = Math.min(word.length, mostLetters);
    for (let start = -1; start < letters; start += 1) {
      let hash = hashUnit(seeds.gram, start < 0 ? border : word.charCodeAt(start));
      for (let end = start + 1; end <= letters && end < start + longestGram; end += 1) {
        hash = hashUnit(hash, end === letters ? border : word.charCodeAt(end));
        if (end - start + 1 >= shortestGram) features.push(bucket(hash));
      }
    }
    twoBefore = before;
    before = word;
  }
  roles.forEach((role, index) => {
    const last = roles[index - 1] ?? '^';
    features.push(bucket(hashText(`${last} ${role}`, seeds.turn)));
    if (index > 0) features.push(bucket(hashText(`${roles[index - 2] ?? '^'} ${last} ${role}`, seeds.turn)));
  });
  for (const opening of [words.slice(0, 1), words.slice(0, 2)]) {
    // How a sentence opens says much of what it does: it counts double too.
    const own = bucket(hashText(opening.join(' '), seeds.opening));
    features.push(own, own);
  }
  features.push(bucket(hashText(`${before} $`, seeds.pair)));
  if (words.length <= short) features.push(bucket(hashText('short', seeds.shape)));
  if (words.length >= long) features.push(bucket(hashText('long', seeds.shape)));
  return features;
}
