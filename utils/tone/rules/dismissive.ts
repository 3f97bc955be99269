import { findPhrases } from '../find-phrases';
import { dismissivePhrases } from '../lexicons/dismissive';
import type { DraftReading } from '../read-draft';
import { listWords } from '../readability';
import type { ToneRule } from '../tone-rule';
import { aggressiveRule } from './aggressive';
import { defensiveRule } from './defensive';

/** Longest reply, greeting left out, that can close a subject by its very shortness. */
const curtWords = 14;
const curtAnswerWords = 4;

/** A problem answered by one flat statement: no feeling, no way forward, no question, nothing said of the case itself. */
function isCurt(reading: DraftReading): boolean {
  const { comment, text, greetingEnd } = reading;
  if (comment.isPost || comment.praises || reading.givesNextStep || reading.acknowledges) return false;
  if (reading.thanks || text.includes('?')) return false;
  const body = listWords(text.slice(greetingEnd ?? 0)).length;
  const closes = comment.complains || comment.distress || (comment.maybeComplains && body <= 10);
  if (closes) return body <= curtWords;
  return comment.asksWhy && body <= curtAnswerWords;
}

/** Cold, closes the subject. A refusal with a reason and an alternative is not: what opens a way clears the finding. */
export const dismissiveRule: ToneRule = {
  id: 'dismissive',
  check(reading) {
    if (reading.comment.isPost) return [];
    const { closing, shrug } = dismissivePhrases[reading.context.language];
    const hits = findPhrases(closing, reading.voiced);
    // A shrug followed by an apology or a way forward is only small talk.
    if (!reading.givesNextStep && !reading.acknowledges) hits.push(...findPhrases(shrug, reading.voiced));
    if (hits.length > 0) return hits.map(({ start, end }) => ({ span: { start, end }, key: 'tone_dismissive' }));
    if (!isCurt(reading)) return [];
    // Said openly, it has its own name already.
    if (aggressiveRule.check(reading).length > 0 || defensiveRule.check(reading).length > 0) return [];
    return [
      { span: { start: reading.greetingEnd ?? 0, end: reading.text.trimEnd().length }, key: 'tone_dismissive_curt' },
    ];
  },
};
