import { findPhrases, withoutOverlap } from '../find-phrases';
import { aggressivePhrases } from '../lexicons/aggressive';
import { passiveAggressivePhrases } from '../lexicons/passive-aggressive';
import { readStance } from '../read-stance';
import { findSaid } from '../sentences/read-sentences';
import type { ToneRule } from '../tone-rule';

/**
 * Sarcasm or a veiled reproach. Mock praise is looked for only in answers to a complaint or a question: the same
 * words thank sincerely for a compliment.
 */
export const passiveAggressiveRule: ToneRule = {
  id: 'passive-aggressive',
  check(reading) {
    const { voiced, contested, folded, context, comment } = reading;
    if (comment.isPost) return [];
    const { veiled, mockPraise } = passiveAggressivePhrases[context.language];
    // An open attack is no veiled one.
    if (aggressivePhrases[context.language].any.test(voiced.slice(reading.greetingEnd ?? 0), voiced)) return [];
    const hits = findPhrases(veiled, contested);
    if (!comment.praises) hits.push(...findPhrases(mockPraise, contested));
    // A rolled eye says it all, in any language.
    for (const eye of folded.matchAll(/🙄|😒|🤦|😏|🤷/gu))
      hits.push({ start: eye.index, end: eye.index + eye[0].length });
    if (hits.length === 0 && !comment.praises) hits.push(...findSaid(reading.said, 'passive-aggressive'));
    if (hits.length === 0) {
      const stance = readStance(reading);
      if (stance?.kind === 'passive-aggressive') hits.push(stance.span);
    }
    return withoutOverlap(hits).map(({ start, end }) => ({ span: { start, end }, key: 'tone_passive_aggressive' }));
  },
};
