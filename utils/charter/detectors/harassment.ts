import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits, type PhraseHit } from '@/utils/charter/lexicon/find-hits';
import { rememberByText } from '@/utils/charter/phrases/remember-by-text';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { isReported } from './is-reported';
import { toDetection } from './to-detection';

/** Pile-ons, calls to target somebody, stalking, repeated mockery, wishes of death. */
export const harassment = {
  category: 'harassment',
  detect: rememberByText((text: AnalysedText) =>
    toDetection(
      'harassment',
      findHits(text).filter((hit) => hit.section.role === 'harassment' && !isReported(hit) && !isSearch(hit)),
    ),
  ),
} satisfies CategoryDetector;

/** "Partagez sa photo, mon chat a disparu": looking for somebody lost is no hunt. */
function isSearch({ words }: PhraseHit): boolean {
  return words.some((word) => word.classes.has('missing'));
}
