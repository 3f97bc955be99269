import { findPhrases } from '../find-phrases';
import { blamingPhrases } from '../lexicons/blaming';
import type { ToneRule } from '../tone-rule';

/** Puts the fault on the customer. "You should have received" says what the brand missed, and is left alone. */
export const blamingRule: ToneRule = {
  id: 'blaming',
  check({ voiced, context, comment }) {
    if (comment.isPost) return [];
    const { fault, excused } = blamingPhrases[context.language];
    const cleared = findPhrases(excused, voiced);
    return findPhrases(fault, voiced)
      .filter((hit) => !cleared.some((ok) => ok.start < hit.end && hit.start < ok.end))
      .map(({ start, end }) => ({ span: { start, end }, key: 'tone_blaming' }));
  },
};
