import { readText } from '@/utils/dom/read-text';

/** An item as a composer may name it. */
export interface Answerable {
  el: Element;
  name: string;
  handle: string | null;
}

/**
 * The item a composer answers where the page puts it in, beside or below comments: the one whose author the site
 * greets in it, else the one around it, else, where it stands among comments, the last before it. Null where it stands
 * before or after them all: it answers what they are about.
 * @param items in document order
 */
export function findAnswered(composer: Element, items: readonly Answerable[]): Answerable | null {
  const above = items.filter(({ el }) => el.contains(composer) || (el.compareDocumentPosition(composer) & 4) !== 0);
  const around = above.findLast(({ el }) => el.contains(composer));
  const found = findGreeted(composer, above) ?? around;
  if (found !== undefined && found !== null) return found;
  let list = items[0]?.el ?? null;
  const last = items.at(-1)?.el ?? null;
  while (list !== null && !list.contains(last)) list = list.parentElement;
  return items.length > 1 && list?.contains(composer) ? (above.at(-1) ?? null) : null;
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
