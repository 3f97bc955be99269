import { countCharacters } from '../count-characters';
import type { ToneRule } from '../tone-rule';

/** More characters than the network takes, as the network counts them. */
export const tooLongRule: ToneRule = {
  id: 'too-long',
  check({ text, context }) {
    if (context.limit === null) return [];
    const over = countCharacters(text, context.limit.count) - context.limit.max;
    return over > 0 ? [{ span: null, key: 'tone_too_long', values: { n: over, max: context.limit.max } }] : [];
  },
};
