import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits } from '@/utils/charter/lexicon/find-hits';
import { isNegated } from './is-negated';
import { isReported } from './is-reported';
import { isSelfDirected } from './is-self-directed';
import { toDetection } from './to-detection';

/** Degrading words or images aimed at a person or a group of people; a brand or a product does not count. */
export const insult: CategoryDetector = {
  category: 'insult',
  detect: (text) =>
    toDetection(
      'insult',
      findHits(text).filter(
        (hit) => hit.section.role === 'insult' && !isReported(hit) && !isSelfDirected(hit) && !denied(hit),
      ),
    ),
};

/** "Ne sert à rien, t'as pas de cerveau": some images hold a negation of their own. */
function denied(hit: Parameters<typeof isNegated>[0]): boolean {
  return !['why_insult_image', 'why_insult_dismissal'].includes(hit.section.why) && isNegated(hit);
}
