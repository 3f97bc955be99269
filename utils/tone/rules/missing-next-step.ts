import { findPhrases } from '../find-phrases';
import { dismissivePhrases } from '../lexicons/dismissive';
import { readStance } from '../read-stance';
import { listWords } from '../readability';
import { findSaid } from '../sentences/read-sentences';
import type { RuleHit, ToneRule } from '../tone-rule';
import { aggressiveRule } from './aggressive';
import { dismissiveRule } from './dismissive';

/** From this likelihood on a sentence may well answer what is asked. */
const answersFrom = 0.4;

/** A problem or an unmet need left without action, link, contact or delay. */
export const missingNextStepRule: ToneRule = {
  id: 'missing-next-step',
  check(reading) {
    const { comment, context } = reading;
    if (!context.guide.require.nextStep || comment.isPost || comment.praises || reading.givesNextStep) return [];
    const problem =
      comment.complains ||
      comment.distress ||
      (comment.maybeComplains &&
        !reading.thanks &&
        (reading.hostile || reading.acknowledges || readStance(reading) !== null));
    const missing: RuleHit[] = [{ span: null, key: 'tone_missing_next_step', unsure: true }];
    // Sure only of a problem that is told, answered without a kind word.
    if (comment.distress || (comment.complains && !reading.acknowledges))
      return [{ span: null, key: 'tone_missing_next_step' }];
    if (problem) return missing;
    if (!comment.asks) return [];
    // A question is left open when the reply only feels sorry, refuses, or attacks.
    const body = listWords(reading.text.slice(reading.greetingEnd ?? 0)).length;
    const answered = findSaid(reading.said, 'answer', answersFrom).length > 0;
    if (reading.acknowledges && body <= 14 && !/\d/.test(reading.text) && !answered) return missing;
    const refuses = findPhrases(dismissivePhrases[context.language].refusal, reading.voiced).length > 0;
    const answers = /(?<![a-z])(?:yes|no|oui|non)(?![a-z])|\d/.test(reading.voiced);
    const attacks = !comment.asksWhy && !answers && aggressiveRule.check(reading).length > 0;
    // "Sadly not, old places like ours aren't for the disabled": turned away for who they are.
    const turnsAway =
      findSaid(reading.said, 'exclusionary').length > 0 &&
      /(?<![a-z])(?:not|no|pas|non|aucune?)(?![a-z])|n't(?![a-z])/.test(reading.voiced);
    const closes = !comment.asksWhy && dismissiveRule.check(reading).length > 0;
    return refuses || attacks || turnsAway || (closes && !answered) ? missing : [];
  },
};
