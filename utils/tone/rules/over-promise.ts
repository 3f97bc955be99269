import { findPhrases } from '../find-phrases';
import { overPromisePhrases } from '../lexicons/over-promise';
import { saidHits } from '../sentences/said-hits';
import type { ToneRule } from '../tone-rule';

/** A guarantee, an unconditional refund, "never again", an exact commitment. A hedged or usual delay is none. */
export const overPromiseRule: ToneRule = {
  id: 'over-promise',
  check(reading) {
    const { voiced, context } = reading;
    const { promise, commitment, excused, hedge } = overPromisePhrases[context.language];
    const cleared = findPhrases(excused, voiced);
    const clause = (start: number, end: number) => {
      const from = Math.max(voiced.lastIndexOf('.', start), voiced.lastIndexOf(';', start), 0);
      const stop = voiced.slice(end).search(/[.;!?]/);
      return voiced.slice(from, stop < 0 ? voiced.length : end + stop);
    };
    const hits = [
      ...findPhrases(promise, voiced),
      ...findPhrases(commitment, voiced).filter((hit) => !hedge.any.test(clause(hit.start, hit.end), voiced)),
    ]
      .filter((hit) => !cleared.some((ok) => ok.start < hit.end && hit.start < ok.end))
      .map(({ start, end, replacement }) => {
        const hit = { span: { start, end }, key: 'tone_over_promise' };
        return replacement === undefined ? hit : { ...hit, replacement };
      });
    return hits.length > 0 ? hits : saidHits(reading, 'over-promise', 'tone_over_promise');
  },
};
