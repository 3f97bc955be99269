import type { Language, Span } from '@/utils/community/schema';
import { frenchTypography } from './french-typography';
import { marks } from './marks';

export interface SettledText {
  text: string;
  caret: number | null;
  personalSpan: Span | null;
}

const { caret, personalStart, personalEnd, empty } = marks;
const anyMark = new RegExp(`[${caret}${personalStart}${personalEnd}]`, 'gu');

/** "Bonjour ␀," → "Bonjour,"; "␀, merci" at a line's start → "Merci"; two spaces around nothing → one. */
function mendGaps(text: string): string {
  return text
    .replace(
      new RegExp(`(^|\\n)${empty}[ ,]+(\\p{Ll})`, 'gu'),
      (_all, start: string, letter: string) => start + letter.toLocaleUpperCase(),
    )
    .replace(new RegExp(`[ \\u00A0\\u202F]?${empty}(?=[ ,.;:!?…)\\n]|$)`, 'gu'), '')
    .replaceAll(empty, '');
}

/**
 * Makes the filled text ready: gaps of empty values mended, blank lines of conditions folded, French spaces set,
 * marks taken out and turned into offsets.
 */
export function settleText(filled: string, lang: Language): SettledText {
  const tidy = mendGaps(filled)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const spaced = lang === 'fr' ? frenchTypography(tidy) : tidy;
  let text = '';
  let last = 0;
  const at = new Map<string, number>();
  for (const mark of spaced.matchAll(anyMark)) {
    text += spaced.slice(last, mark.index);
    last = mark.index + 1;
    if (!at.has(mark[0])) at.set(mark[0], text.length);
  }
  text += spaced.slice(last);
  const start = at.get(personalStart);
  const end = at.get(personalEnd);
  return {
    text,
    caret: at.get(caret) ?? null,
    personalSpan: start !== undefined && end !== undefined ? { start, end } : null,
  };
}
