import type { PhraseHit, PhraseSet } from './phrases';

/**
 * Every place of a folded text where a phrase of the list occurs, in order, overlaps kept once (the longest).
 * Offsets are UTF-16, half-open.
 */
export function findPhrases(set: PhraseSet, folded: string): PhraseHit[] {
  if (!set.any.test(folded)) return [];
  const hits: PhraseHit[] = [];
  for (const phrase of set.phrases) {
    for (const match of folded.matchAll(phrase.regex)) {
      if (match[0] === '') continue;
      const hit: PhraseHit = { start: match.index, end: match.index + match[0].length };
      if (phrase.replacement !== undefined) hit.replacement = phrase.replacement;
      hits.push(hit);
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PhraseHit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last && hit.start < last.end) continue;
    kept.push(hit);
  }
  return kept;
}
