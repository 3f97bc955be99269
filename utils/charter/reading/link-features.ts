import { bucketOf, featureSeeds, featureWeights, joinHashes } from './feature-hash';

/** What a word's neighbours need of it, as hashes. */
export interface LinkedWord {
  word: number;
  stem: number;
  /** The first class the lists give it, or else the first thing it is about; 0 for neither. */
  role: number;
}

/** Before the first word of a comment, and after its last. */
const nobody: LinkedWord = { word: 1, stem: 2, role: 3 };
const nothing = 5;

/**
 * What stands between the words: pairs, pairs of beginnings, kinds in their order, how a comment opens and ends. Three numbers
 * a feature, in turn: its bucket, how often it counts, and the word it ends at.
 */
export function linkFeatures(words: readonly LinkedWord[]): number[] {
  const features: number[] = [];
  let before = nobody;
  let role = nobody.role;
  let roleBefore = 0;
  const add = (kind: 'pair' | 'stem' | 'turn' | 'opening', first: number, second: number, at: number): number => {
    const hash = joinHashes(first, second, featureSeeds[kind]);
    features.push(bucketOf(hash), featureWeights[kind], at);
    return hash;
  };
  for (let at = 0; at < words.length; at += 1) {
    const own = words[at]!;
    add('pair', before.word, own.word, at);
    add('stem', before.stem, own.stem, at);
    if (own.role !== 0) {
      const turn = add('turn', role, own.role, at);
      if (roleBefore !== 0) add('turn', roleBefore, turn, at);
      roleBefore = role;
      role = own.role;
    }
    before = own;
  }
  const [first, second] = words;
  if (!first) return features;
  add('opening', first.word, 0, 0);
  add('opening', first.word, second?.word ?? nothing, 0);
  add('pair', before.word, nothing, words.length - 1);
  return features;
}
