import type { Detection } from '@/utils/charter/detector';
import type { PhraseHit } from '@/utils/charter/lexicon/find-hits';
import { mergeSpans } from '@/utils/charter/merge-spans';
import type { Category } from '@/utils/charter/schema';

/** One detection for all hits of a category: every span, the reason and severity of the gravest (longest if equal). */
export function toDetection(category: Category, hits: readonly PhraseHit[]): Detection[] {
  let worst = hits[0];
  if (worst === undefined) return [];
  for (const hit of hits) {
    const graver = hit.section.severity - worst.section.severity;
    if (graver > 0 || (graver === 0 && length(hit) > length(worst))) worst = hit;
  }
  const spans = mergeSpans(hits.map((hit) => hit.span));
  return [{ category, severity: worst.section.severity, spans, why: { key: worst.section.why } }];
}

function length(hit: PhraseHit): number {
  return hit.span.end - hit.span.start;
}
