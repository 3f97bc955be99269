import type { Span } from '@/utils/community/schema';

/** Letters before a caret stop by which its place is found again. */
const contextLetters = 24;

/** Editors draw spaces as no-break ones: one unit for one, so that places stay places. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');
/** As fields of one line hold it. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

function findNearest(draft: string, words: string, near: number): number | null {
  let best: number | null = null;
  for (let at = draft.indexOf(words); at >= 0; at = draft.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best;
}

/**
 * Where a part of an inserted text stands in the draft that holds it now; null when it is not found there. An empty part is a
 * caret stop, found by the words before it.
 * @param start where the text was inserted, as far as known; decides between several places
 */
export function findInserted(draft: string, text: string, part: Span, start: number): Span | null {
  const isCaret = part.start === part.end;
  if (isCaret && part.start === 0) return { start, end: start };
  const from = isCaret ? Math.max(0, part.start - contextLetters) : part.start;
  const held = plain(draft);
  for (const shape of [plain, (words: string) => plain(oneLine(words))]) {
    const words = shape(text.slice(from, part.end));
    const at = words === '' ? null : findNearest(held, words, start + from);
    if (at === null) continue;
    const end = at + words.length;
    return { start: isCaret ? end : at, end };
  }
  return null;
}
