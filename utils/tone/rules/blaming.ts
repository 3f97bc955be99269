import { findConcession } from '../find-concession';
import { findPhrases, withoutOverlap } from '../find-phrases';
import { blamingPhrases } from '../lexicons/blaming';
import { saidHits } from '../sentences/said-hits';
import { standsAsRead } from '../sentences/stands-as-read';
import type { ToneRule } from '../tone-rule';

/** Puts the fault on the customer. "You should have received" says what the brand missed, and is left alone. */
export const blamingRule: ToneRule = {
  id: 'blaming',
  check(reading) {
    const { voiced, contested, context, comment } = reading;
    if (comment.isPost || comment.praises) return [];
    const { fault, soft, excused } = blamingPhrases[context.language];
    const cleared = findPhrases(excused, voiced);
    const reproaches = findPhrases(fault, voiced);
    if (comment.problem) reproaches.push(...findPhrases(soft, contested));
    const hits = reproaches.filter(
      (hit) =>
        !cleared.some((ok) => ok.start < hit.end && hit.start < ok.end) && standsAsRead(reading.said, 'blaming', hit),
    );
    if (hits.length > 0)
      return withoutOverlap(hits).map(({ start, end }) => ({ span: { start, end }, key: 'tone_blaming' }));
    const concession = findConcession(voiced, context.language);
    if (concession?.aboutReader) return [{ span: concession.span, key: 'tone_blaming' }];
    return saidHits(reading, 'blaming', 'tone_blaming').filter(
      ({ span }) => !cleared.some((ok) => span && span.start < ok.end && ok.start < span.end),
    );
  },
};
