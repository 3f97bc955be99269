import { hitsOf } from '../hits-of';
import { aggressivePhrases } from '../lexicons/aggressive';
import type { ToneRule } from '../tone-rule';

/** Attacks, insults or belittles the customer openly. */
export const aggressiveRule: ToneRule = {
  id: 'aggressive',
  check: ({ voiced, context }) => hitsOf(aggressivePhrases[context.language], voiced, 'tone_aggressive'),
};
