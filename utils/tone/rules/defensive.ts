import { findPhrases } from '../find-phrases';
import { defensivePhrases } from '../lexicons/defensive';
import type { ToneRule } from '../tone-rule';

/** Argues with, denies or contradicts what the customer lived. Only in answers to somebody with a problem. */
export const defensiveRule: ToneRule = {
  id: 'defensive',
  check({ voiced, context, comment }) {
    if (!comment.problem) return [];
    const { denial, excused } = defensivePhrases[context.language];
    const cleared = findPhrases(excused, voiced);
    return findPhrases(denial, voiced)
      .filter((hit) => !cleared.some((ok) => ok.start < hit.end && hit.start < ok.end))
      .map(({ start, end }) => ({ span: { start, end }, key: 'tone_defensive' }));
  },
};
