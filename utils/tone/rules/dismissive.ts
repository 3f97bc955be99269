import { findPhrases } from '../find-phrases';
import { dismissivePhrases } from '../lexicons/dismissive';
import { readStance } from '../read-stance';
import { saidHits } from '../sentences/said-hits';
import { standsAsRead } from '../sentences/stands-as-read';
import type { ToneRule } from '../tone-rule';

/** A longer reply says something beside its commonplace or its bare thanks. */
const shrugWords = 20;

/** Cold, closes the subject. A refusal with a reason and an alternative is not: what opens a way clears the finding. */
export const dismissiveRule: ToneRule = {
  id: 'dismissive',
  check(reading) {
    if (reading.comment.isPost || reading.comment.praises) return [];
    const { closing, shrug } = dismissivePhrases[reading.context.language];
    const known = findPhrases(closing, reading.contested);
    // A shrug followed by an apology or a way forward is only small talk, and so is one that answers no problem.
    const alone =
      reading.words <= shrugWords &&
      !reading.givesNextStep &&
      !reading.acknowledges &&
      (reading.comment.problem || reading.comment.asksWhy);
    if (alone) known.push(...findPhrases(shrug, reading.contested));
    const hits = known.filter((hit) => standsAsRead(reading.said, 'dismissive', hit));
    if (hits.length > 0) return hits.map(({ start, end }) => ({ span: { start, end }, key: 'tone_dismissive' }));
    const said = saidHits(reading, 'dismissive', 'tone_dismissive');
    if (said.length > 0) return said;
    const stance = readStance(reading);
    return stance?.kind === 'dismissive' ? [{ span: stance.span, key: 'tone_dismissive_curt', unsure: true }] : [];
  },
};
