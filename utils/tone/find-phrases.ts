import type { PhraseHit, PhraseSet } from './phrases';

/**
 * Every place of a folded text where a phrase of the list occurs, in order and without overlaps; a phrase that proposes
 * other words wins over one that does not. Offsets are UTF-16, half-open.
 */
export function findPhrases(set: PhraseSet, folded: string): PhraseHit[] {
  const found = [...folded.matchAll(set.plain)].filter((m) => m[0] !== '');
  if (found.length === 0) return [];
  const hits: PhraseHit[] = [];
  for (const { regex, replacement } of set.replaced) {
    for (const m of folded.matchAll(regex)) hits.push({ start: m.index, end: m.index + m[0].length, replacement });
  }
  for (const m of found) {
    const hit = { start: m.index, end: m.index + m[0].length };
    if (!hits.some((h) => h.start < hit.end && hit.start < h.end)) hits.push(hit);
  }
  return hits.sort((a, b) => a.start - b.start);
}
