import { findOwnWords } from './find-own-words';

const others = /[^\n]/g;

/**
 * A draft in which the words of others are blank, of the same length, so that spans stay where they are: what the form
 * held when it opened, and lines quoted with `>` at their head, as forums do.
 * @param given what the form held when the site opened it; usually nothing
 */
export function maskOthers(draft: string, given: string): string {
  const { start, end } = findOwnWords(draft, given);
  const own = draft.slice(start, end).replace(/^>[^\n]*$/gm, blank);
  return blank(draft.slice(0, start)) + own + blank(draft.slice(end));
}

function blank(text: string): string {
  return text.replace(others, ' ');
}
