import { readText } from '@/utils/dom/read-text';

/** An item as a composer may name it. */
export interface Answerable {
  el: Element;
  name: string;
  handle: string | null;
}

/**
 * The item a composer answers where the page puts it beside or below the comments: the last one before it, within the
 * smallest surroundings that hold any, whose author the composer greets; else, where it stands among comments, the last
 * one before it. Null when it stands before them all.
 * @param items in document order
 */
export function findAnswered(composer: Element, items: readonly Answerable[]): Answerable | null {
  const above = items.filter(({ el }) => el.contains(composer) || (el.compareDocumentPosition(composer) & 4) !== 0);
  return findGreeted(composer, above) ?? above.at(-1) ?? null;
}

/** The last of the items whose author's name or handle begins the draft; the site wrote it there. */
export function findGreeted(composer: Element, items: readonly Answerable[]): Answerable | null {
  const value = 'value' in composer ? String(composer.value) : readText(composer);
  const draft = value.trim().toLowerCase();
  if (draft === '') return null;
  const greeted = items.filter(({ name, handle }) =>
    [name, handle]
      .map((word) => word?.replace(/^@/, '').toLowerCase() ?? '')
      .some((word) => word !== '' && (draft.startsWith(word) || draft.startsWith(`@${word}`))),
  );
  return greeted.at(-1) ?? null;
}
