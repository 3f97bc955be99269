import type { Item } from '@/utils/community/schema';
import { hashText } from '@/utils/dom/hash-text';
import type { OverlayDeps } from './overlay-deps';

/** Beginning of the id of an item that is a selected text. */
export const selectionId = 'selection ';

/** What the person selected, as an item, and the element to show its card beside; null when nothing is selected. */
export function readSelection(deps: OverlayDeps): { item: Item; el: Element } | null {
  const { doc, site } = deps;
  const selection = doc.getSelection();
  const text = selection?.toString().trim() ?? '';
  if (!selection || selection.rangeCount === 0 || text === '') return null;
  const node = selection.getRangeAt(0).commonAncestorContainer;
  const el = node instanceof Element ? node : node.parentElement;
  // In an editor a selection is the person's own draft: the tone check looks after that.
  if (!el || el.closest('textarea, input, [contenteditable=""], [contenteditable="true"]')) return null;
  const item: Item = {
    id: `${selectionId}${hashText(text)}`,
    network: site.id,
    kind: 'comment',
    text: text.slice(0, 100_000),
    author: { id: '', name: '', handle: null, profileUrl: null },
    permalink: deps.readPage().url.href.slice(0, 2000),
    publishedAt: null,
    parentId: null,
    depth: 0,
    isOwn: false,
  };
  return { item, el };
}
