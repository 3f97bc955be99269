import { readStance } from '../read-stance';
import type { ToneRule } from '../tone-rule';

/** A complaint or a distress answered without a word for it. Thanks for the message alone are none. */
export const missingEmpathyRule: ToneRule = {
  id: 'missing-empathy',
  check(reading) {
    const { context, comment, acknowledges, thanks } = reading;
    if (!context.guide.require.empathy || acknowledges) return [];
    const hurt =
      comment.complains ||
      (comment.distress && !comment.asks) ||
      (comment.maybeComplains && !thanks && (reading.hostile || reading.givesNextStep || readStance(reading) !== null));
    if (!hurt) return [];
    if (comment.distress) return [{ span: null, key: 'tone_missing_empathy_distress' }];
    // A reply that helps without a cold word may feel in words nobody thought of.
    const unsure = !comment.complains || (reading.givesNextStep && !reading.hostile);
    return [{ span: null, key: 'tone_missing_empathy', ...(unsure && { unsure }) }];
  },
};
