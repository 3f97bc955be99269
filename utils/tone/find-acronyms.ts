import type { Span } from '@/utils/community/schema';
import { foldText } from './fold-text';
import { commonCapitals, knownAcronyms } from './lexicons/acronyms';

const acronym =
  /(?<![\p{L}\p{N}_{<[%#@./-])(?:\p{Lu}{2,5}\d{0,3}|\p{Lu}{1,2}\d{2,4}|\p{Lu}-\d|\p{Lu}{2,4}\/\p{Lu}{2,4})s?(?![\p{L}\p{N}_}\]>%@])/gu;

/**
 * Acronyms and internal codes that a customer has no reason to know: not well known, not in the comment, not spelled
 * out in brackets beside, not a word in capitals for emphasis, not what one is asked to type.
 */
export function findAcronyms(text: string, comment: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(acronym)) {
    const word = match[0].replace(/s$/, '');
    const end = match.index + match[0].length;
    if (knownAcronyms.has(word) || commonCapitals.has(foldText(word)) || comment.includes(word)) continue;
    // A run of long words in capitals is emphasis, not a string of codes.
    if (
      word.length > 3 &&
      (/\p{Lu}{4,}[ ,]+$/u.test(text.slice(0, match.index)) || /^[ ,]+\p{Lu}{4,}(?!\p{Ll})/u.test(text.slice(end)))
    )
      continue;
    if (/(.)\1\1|[^\0-\x7f]/.test(word)) continue;
    if (/^X+$/.test(word) || /^X{0,3}(?:IX|IV|V?I{0,3})$/.test(word)) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/(?:code|tapez?|type|enter|[«"“(])\s*$/i.test(before) && !/^\)/.test(text.slice(end))) continue;
    // "CCAS (centre communal d'action sociale)" and "the benefit cap (BC)" explain themselves.
    if (/^\s*\([^()]{8,}\)/.test(text.slice(end)) || (/\(\s*$/.test(before) && text.charAt(end) === ')')) continue;
    spans.push({ start: match.index, end });
  }
  return spans;
}
