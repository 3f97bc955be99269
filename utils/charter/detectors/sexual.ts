import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits, type PhraseHit } from '@/utils/charter/lexicon/find-hits';
import { rememberByText } from '@/utils/charter/phrases/remember-by-text';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { isReported } from './is-reported';
import { toDetection } from './to-detection';

/** Explicit remarks about a person, solicitation, adult content. */
export const sexual = {
  category: 'sexual',
  detect: rememberByText((text: AnalysedText) =>
    toDetection(
      'sexual',
      findHits(text).filter((hit) => hit.section.role === 'sexual' && !isReported(hit) && !isHealth(hit)),
    ),
  ),
} satisfies CategoryDetector;

/** Body words in a question of health: breastfeeding, contraception, an examination. */
function isHealth({ words }: PhraseHit): boolean {
  return words.some((word) => word.classes.has('health'));
}
