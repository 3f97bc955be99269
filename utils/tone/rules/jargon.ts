import { findAcronyms } from '../find-acronyms';
import { findPhrases } from '../find-phrases';
import { jargonPhrases } from '../lexicons/jargon';
import type { ToneRule } from '../tone-rule';

/**
 * Words a customer cannot follow: trade terms, and acronyms that are neither well known nor the customer's own. One
 * lone acronym may be a product's name, so two marks of jargon are needed, or one term that is never plain.
 */
export const jargonRule: ToneRule = {
  id: 'jargon',
  check({ text, voiced, context }) {
    const { opaque, trade } = jargonPhrases[context.language];
    const strong = findPhrases(opaque, voiced);
    const weak = findPhrases(trade, voiced);
    const acronyms = findAcronyms(text, context.comment ?? '');
    const distinct = new Set([
      ...acronyms.map((a) => text.slice(a.start, a.end)),
      ...weak.map((w) => voiced.slice(w.start, w.end)),
    ]);
    if (strong.length === 0 && distinct.size < 2) return [];
    const hits = [...strong, ...weak, ...acronyms].sort((a, b) => a.start - b.start);
    return hits.map(({ start, end }) => ({
      span: { start, end },
      key: 'tone_jargon',
      values: { words: text.slice(start, end) },
    }));
  },
};
