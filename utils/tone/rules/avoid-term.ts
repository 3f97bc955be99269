import { foldText } from '../fold-text';
import type { RuleHit, ToneRule } from '../tone-rule';

const isWordPart = (char: string) => /[\p{L}\p{N}]/u.test(char);

/** Whole-word places of a term, case and accents apart. Plain search: a pack's term is never a regular expression. */
function findTerm(folded: string, term: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    const opens = !isWordPart(term.charAt(0)) || !isWordPart(folded.charAt(at - 1));
    const closes = !isWordPart(term.charAt(term.length - 1)) || !isWordPart(folded.charAt(at + term.length));
    if (opens && closes) places.push(at);
  }
  return places;
}

/** Terms the guide bans, with the words it prefers. */
export const avoidTermRule: ToneRule = {
  id: 'avoid-term',
  check({ text, folded, context }) {
    const hits: RuleHit[] = [];
    for (const { term, lang, replacement, reason } of context.guide.avoid) {
      if (lang !== undefined && lang !== context.language) continue;
      const wanted = foldText(term.trim());
      if (wanted === '') continue;
      for (const start of findTerm(folded, wanted)) {
        const span = { start, end: start + wanted.length };
        const words = text.slice(span.start, span.end);
        const hit: RuleHit =
          reason === undefined
            ? { span, key: 'tone_avoid_term', values: { words } }
            : { span, key: 'tone_avoid_term_reason', values: { words, reason } };
        if (replacement !== undefined) hit.replacement = replacement;
        hits.push(hit);
      }
    }
    return hits;
  },
};
