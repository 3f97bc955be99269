import { findPhrases } from '../find-phrases';
import { aggressivePhrases } from '../lexicons/aggressive';
import { passiveAggressivePhrases } from '../lexicons/passive-aggressive';
import type { ToneRule } from '../tone-rule';

/**
 * Sarcasm or a veiled reproach. Mock praise is looked for only in answers to a complaint or a question: the same
 * words thank sincerely for a compliment.
 */
export const passiveAggressiveRule: ToneRule = {
  id: 'passive-aggressive',
  check({ voiced, folded, context, comment }) {
    if (comment.isPost) return [];
    const { veiled, mockPraise } = passiveAggressivePhrases[context.language];
    // An open attack is no veiled one.
    if (aggressivePhrases[context.language].any.test(voiced)) return [];
    const hits = findPhrases(veiled, voiced);
    if (!comment.praises) hits.push(...findPhrases(mockPraise, voiced));
    // A rolled eye says it all, in any language.
    for (const eye of folded.matchAll(/🙄|😒|🤦|😏|🤷/gu))
      hits.push({ start: eye.index, end: eye.index + eye[0].length });
    return hits.map(({ start, end }) => ({ span: { start, end }, key: 'tone_passive_aggressive' }));
  },
};
