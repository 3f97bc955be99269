import { findConcession } from '../find-concession';
import { findPhrases } from '../find-phrases';
import { defensivePhrases } from '../lexicons/defensive';
import { readStance } from '../read-stance';
import { saidHits } from '../sentences/said-hits';
import { standsAsRead } from '../sentences/stands-as-read';
import type { ToneRule } from '../tone-rule';

/** Argues with, denies or contradicts what the customer lived. Only in answers to somebody with a problem. */
export const defensiveRule: ToneRule = {
  id: 'defensive',
  check(reading) {
    const { voiced, contested, context, comment } = reading;
    if (!comment.problem) return [];
    const { denial, excused } = defensivePhrases[context.language];
    const cleared = findPhrases(excused, voiced);
    const hits = findPhrases(denial, contested).filter(
      (hit) =>
        !cleared.some((ok) => ok.start < hit.end && hit.start < ok.end) && standsAsRead(reading.said, 'defensive', hit),
    );
    if (hits.length > 0) return hits.map(({ start, end }) => ({ span: { start, end }, key: 'tone_defensive' }));
    const concession = findConcession(voiced, context.language);
    if (concession && !concession.aboutReader) return [{ span: concession.span, key: 'tone_defensive' }];
    const said = saidHits(reading, 'defensive', 'tone_defensive');
    if (said.length > 0) return said;
    const stance = readStance(reading);
    return stance?.kind === 'defensive' ? [{ span: stance.span, key: 'tone_defensive', unsure: true }] : [];
  },
};
