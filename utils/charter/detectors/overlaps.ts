import type { PhraseHit } from '@/utils/charter/lexicon/find-hits';

/** True when two hits share a character of the text, or have only `gap` characters between them. */
export function overlaps(a: PhraseHit, b: PhraseHit, gap = 0): boolean {
  return a.span.start < b.span.end + gap && b.span.start < a.span.end + gap;
}
