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
    return hurt
      ? [{ span: null, key: comment.distress ? 'tone_missing_empathy_distress' : 'tone_missing_empathy' }]
      : [];
  },
};
