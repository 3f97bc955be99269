import type { ToneRule } from '../tone-rule';

/** An answer to a question, a request or a complaint that opens without a greeting, a name or a mention. */
export const missingGreetingRule: ToneRule = {
  id: 'missing-greeting',
  check({ context, comment, greetingEnd, acknowledges, hostile }) {
    if (!context.guide.require.greeting || comment.isPost || greetingEnd !== null) return [];
    const expected =
      comment.asks || comment.complains || comment.distress || (comment.maybeComplains && (acknowledges || hostile));
    return expected && !comment.praises ? [{ span: null, key: 'tone_missing_greeting' }] : [];
  },
};
