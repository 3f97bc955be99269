import { expectLexicon } from '@/utils/charter/lexicon/lexicons';
import { wordClasses } from '@/utils/charter/phrases/word-classes';
import { hashText, hashUnit } from '@/utils/language/text-hash';
import { bucketOf, featureSeeds, featureWeights } from './feature-hash';
import { findFields } from './find-fields';
import type { LinkedWord } from './link-features';

const mostLetters = 20;
const stemLetters = 4;
const [shortestGram, longestGram] = [3, 5];
const border = 0x5f;

/** What a word brings to every comment it stands in. */
export interface WordFeatures extends LinkedWord {
  /** Buckets with how often each counts, in turn. */
  own: readonly number[];
  /** Sum of those counts. */
  count: number;
}

/** Features of a word of `readingWords`, wherever it stands: itself, its letters, its classes and what it is about. */
export function wordFeatures(word: string, language: 'fr' | 'en'): WordFeatures {
  const own: number[] = [];
  let count = 0;
  const add = (hash: number, weight: number): void => {
    own.push(bucketOf(hash), weight);
    count += weight;
  };
  const itself = hashText(word, featureSeeds.word);
  add(itself, featureWeights.word);
  const classes = [...(expectLexicon(language).classes.get(word) ?? []), ...(wordClasses.get(word) ?? [])];
  const roles = classes.map((name) => hashText(name, featureSeeds.role));
  for (const role of roles) add(role, featureWeights.role);
  const fields = findFields(word, language).map((name) => hashText(name, featureSeeds.field));
  for (const field of fields) add(field, featureWeights.field);
  const letters = Math.min(word.length, mostLetters);
  const letterAt = (at: number): number => (at < 0 || at === letters ? border : word.charCodeAt(at));
  for (let start = -1; start < letters; start += 1) {
    let hash = hashUnit(featureSeeds.gram, letterAt(start));
    for (let end = start + 1; end <= letters && end < start + longestGram; end += 1) {
      hash = hashUnit(hash, letterAt(end));
      if (end - start + 1 >= shortestGram) add(hash, featureWeights.gram);
    }
  }
  const stem = hashText(word.slice(0, stemLetters), featureSeeds.stem);
  return { own, count, word: itself, stem, role: roles[0] ?? fields[0] ?? 0 };
}
