import { findPhrases, withoutOverlap } from '../find-phrases';
import { aggressivePhrases } from '../lexicons/aggressive';
import { passiveAggressivePhrases } from '../lexicons/passive-aggressive';
import { readStance } from '../read-stance';
import { saidHits } from '../sentences/said-hits';
import { standsAsRead } from '../sentences/stands-as-read';
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
    const known = findPhrases(veiled, contested);
    if (!comment.praises) known.push(...findPhrases(mockPraise, contested));
    const hits = known.filter((hit) => standsAsRead(reading.said, 'passive-aggressive', hit));
    // A rolled eye says it all, in any language.
    for (const eye of folded.matchAll(/🙄|😒|🤦|😏|🤷/gu))
      hits.push({ start: eye.index, end: eye.index + eye[0].length });
    const key = 'tone_passive_aggressive';
    if (hits.length > 0) return withoutOverlap(hits).map(({ start, end }) => ({ span: { start, end }, key }));
    const said = comment.praises ? [] : saidHits(reading, 'passive-aggressive', key);
    if (said.length > 0) return said;
    const stance = readStance(reading);
    return stance?.kind === 'passive-aggressive' ? [{ span: stance.span, key, unsure: true }] : [];
  },
};
