import { findConcession } from '../find-concession';
import { findPhrases, withoutOverlap } from '../find-phrases';
import { blamingPhrases } from '../lexicons/blaming';
import type { ToneRule } from '../tone-rule';

/** Puts the fault on the customer. "You should have received" says what the brand missed, and is left alone. */
export const blamingRule: ToneRule = {
  id: 'blaming',
  check({ voiced, context, comment }) {
    if (comment.isPost || comment.praises) return [];
    const { fault, soft, excused } = blamingPhrases[context.language];
    const cleared = findPhrases(excused, voiced);
    const reproaches = findPhrases(fault, voiced);
    if (comment.problem) reproaches.push(...findPhrases(soft, voiced));
    const hits = reproaches.filter((hit) => !cleared.some((ok) => ok.start < hit.end && hit.start < ok.end));
    if (hits.length > 0)
      return withoutOverlap(hits).map(({ start, end }) => ({ span: { start, end }, key: 'tone_blaming' }));
    const concession = findConcession(voiced, context.language);
    return concession?.aboutReader ? [{ span: concession.span, key: 'tone_blaming' }] : [];
  },
};
