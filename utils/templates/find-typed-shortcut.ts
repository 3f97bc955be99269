import type { Span } from '@/utils/community/schema';
import { expandShortcut } from './expand-shortcut';

/** A shortcut that was ended by a space. */
export interface EndedShortcut {
  shortcut: string;
  /** The slash, the shortcut and the space, in the draft. */
  span: Span;
}

/**
 * The "/shortcut " whose space stands just before the caret. The space is in the draft already: no key was kept from the page
 * to find out whether the word means anything.
 * @param caret offset in UTF-16 units
 */
export function findTypedShortcut(draft: string, caret: number): EndedShortcut | null {
  // At the end of a line editors draw the space as a no-break one.
  if (!/^[ \u00A0]$/.test(draft.charAt(caret - 1))) return null;
  const typed = expandShortcut(draft, caret - 1);
  if (!typed || typed.query === '') return null;
  return { shortcut: typed.query, span: { start: typed.span.start, end: caret } };
}
