/**
 * The selection inside an element, in document order; null when the selection is elsewhere. Sees into the open shadow
 * root the element lives in, where `getRangeAt` answers with the host.
 */
export function findSelection(el: HTMLElement): AbstractRange | null {
  const selection = el.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const root = el.getRootNode();
  const range =
    'host' in root && 'getComposedRanges' in selection
      ? (selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0] ?? null)
      : selection.getRangeAt(0);
  return range && el.contains(range.startContainer) && el.contains(range.endContainer) ? range : null;
}
