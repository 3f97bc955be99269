import type { ToneRule } from '../tone-rule';

/** A complaint or a distress answered without a word for it. Thanks for the message alone are none. */
export const missingEmpathyRule: ToneRule = {
  id: 'missing-empathy',
  check({ context, comment, acknowledges, thanks }) {
    if (!context.guide.require.empathy || acknowledges) return [];
    const hurt = comment.complains || (comment.distress && !comment.asks) || (comment.maybeComplains && !thanks);
    return hurt
      ? [{ span: null, key: comment.distress ? 'tone_missing_empathy_distress' : 'tone_missing_empathy' }]
      : [];
  },
};
