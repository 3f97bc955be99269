import { hashUnit, bucketOf as placeOf } from '@/utils/language/text-hash';

/** Features are hashed into this many buckets; one weight each for every head, in each language. */
export const readingBuckets = 1 << 16;

/** Kinds of features, each with a start of its own for the hash. */
export const featureSeeds = {
  word: 0x2c1b3c6d,
  pair: 0x297a2d39,
  stem: 0x38d01377,
  gram: 0x7ed55d16,
  role: 0x1f83d9ab,
  turn: 0x6a09e667,
  field: 0x1b873593,
  opening: 0x5bd1e995,
  shape: 0x165667b1,
  found: 0x27d4eb2f,
} as const;

/**
 * How often a feature counts. Runs of letters are many and say little; what a word is about says more than the word
 * itself, for it holds for words never met. Set on comments kept out of training.
 */
export const featureWeights = {
  word: 2,
  pair: 2,
  stem: 1,
  gram: 1,
  role: 3,
  turn: 1,
  field: 3,
  opening: 2,
  shape: 1,
  found: 8,
} as const;

/** Two hashes in their order as one. */
export const joinHashes = (first: number, second: number, seed: number): number =>
  hashUnit(hashUnit(seed, first), second);

/** The bucket of a hash. */
export const bucketOf = (hash: number): number => placeOf(hash, readingBuckets);
