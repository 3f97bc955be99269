import type { Span } from '@/utils/community/schema';

/** A slash command being typed. */
export interface TypedShortcut {
  /** What follows the slash, lower case; '' right after it. */
  query: string;
  /** The slash and what follows, in the draft. */
  span: Span;
}

/**
 * Finds the "/shortcut" that ends at the caret. Only at the start of a line or after a space, so that links, dates
 * and "et/ou" never open the picker.
 * @param caret offset in UTF-16 units
 */
export function expandShortcut(draft: string, caret: number): TypedShortcut | null {
  // A shortcut has at most 40 letters; the character before the slash makes 42.
  const before = draft.slice(Math.max(0, caret - 42), caret);
  const slash = before.lastIndexOf('/');
  if (slash < 0 || (slash > 0 && !/\s/.test(before.charAt(slash - 1)))) return null;
  const query = before.slice(slash + 1);
  if (!/^[\p{L}\p{N}-]*$/u.test(query)) return null;
  return { query: query.toLowerCase(), span: { start: caret - query.length - 1, end: caret } };
}
