import type { PhraseHit, PhraseSet } from './phrases';

/**
 * Every place of a folded text where a phrase of the list occurs, in order and without overlaps; a phrase that proposes
 * other words wins over one that does not, then the earlier and the longer one. Offsets are UTF-16, half-open. `whole` is the
 * text that `folded` is a part of, where several parts are searched.
 */
export function findPhrases(set: PhraseSet, folded: string, whole = folded): PhraseHit[] {
  const found: PhraseHit[] = [];
  for (const { regex, replacement } of set.live(whole)) {
    for (const m of folded.matchAll(regex)) {
      if (m[0] === '') continue;
      const hit: PhraseHit = { start: m.index, end: m.index + m[0].length };
      if (replacement !== undefined) hit.replacement = replacement;
      found.push(hit);
    }
  }
  return withoutOverlap(found);
}

/** Of hits that overlap, the one that proposes other words, then the earlier and the longer one; in order. */
export function withoutOverlap(found: readonly PhraseHit[]): PhraseHit[] {
  const rank = (hit: PhraseHit) => (hit.replacement === undefined ? 1 : 0);
  const ranked = [...found].sort((a, b) => rank(a) - rank(b) || a.start - b.start || b.end - a.end);
  const kept: PhraseHit[] = [];
  for (const hit of ranked) if (!kept.some((h) => h.start < hit.end && hit.start < h.end)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}
