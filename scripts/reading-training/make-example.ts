import { bareContext } from '@/utils/charter/bare-context';
import { featureWeights } from '@/utils/charter/reading/feature-hash';
import { foundFeatures } from '@/utils/charter/reading/found-features';
import { linkFeatures } from '@/utils/charter/reading/link-features';
import { listFindings, nameFindings } from '@/utils/charter/reading/list-findings';
import { readingHeads } from '@/utils/charter/reading/reading-heads';
import { readingWords } from '@/utils/charter/reading/reading-words';
import { shapeFeatures } from '@/utils/charter/reading/shape-features';
import { wordFeatures } from '@/utils/charter/reading/word-features';
import type { Language } from '@/utils/community/schema';
import { analyseText } from '@/utils/language/analyse-text';
import type { Example } from './train-heads';

export interface LabelledText {
  text: string;
  violations: readonly string[];
  signals: readonly string[];
  /** Heads somebody judged; all when left out. */
  judged?: readonly string[];
  /** The lists were written with it at hand: what they find in it teaches nothing. */
  isKnown?: boolean;
}

/** A labelled comment with its features as the model reads them, and what the lists found in it. */
export function makeExample(row: LabelledText, language: Language, weight: number): Example & { found: string[] } {
  const text = analyseText(row.text, language);
  const found = row.isKnown ? [] : nameFindings(listFindings(text, bareContext));
  const counts = new Map<number, number>();
  let all = 0;
  const add = (bucket: number, count: number): void => {
    counts.set(bucket, (counts.get(bucket) ?? 0) + count);
    all += count;
  };
  const words = readingWords(text, language).map(({ word }) => wordFeatures(word, language));
  for (const { own } of words) for (let i = 0; i < own.length; i += 2) add(own[i]!, own[i + 1]!);
  const links = linkFeatures(words);
  for (let at = 0; at < links.length; at += 3) add(links[at]!, links[at + 1]!);
  for (const bucket of shapeFeatures(text.original, words.length)) add(bucket, featureWeights.shape);
  for (const bucket of foundFeatures(found)) add(bucket, featureWeights.found);
  const labels = Int8Array.from(readingHeads, (head) => {
    if (row.judged && !row.judged.includes(head)) return -1;
    return row.violations.includes(head) || row.signals.includes(head) ? 1 : 0;
  });
  return {
    features: Int32Array.from(counts.keys()),
    counts: Float32Array.from(counts.values()),
    norm: 1 / Math.sqrt(all),
    labels,
    weight,
    found,
  };
}
