import { findSelection } from './find-selection';

/**
 * Whether the browser can write over the selection. Firefox cannot when it reaches the very end of an editor in a shadow
 * root: it writes before the words and leaves them. There, and only there, the words are deleted first, which tells; in
 * that case nothing has been touched when the answer is false.
 */
export function isSelectionDeletable(el: HTMLElement): boolean {
  const selection = findSelection(el);
  if (!selection || selection.collapsed || el.getRootNode() === el.ownerDocument) return true;
  const before = el.textContent;
  el.ownerDocument.execCommand('delete');
  return el.textContent !== before;
}
