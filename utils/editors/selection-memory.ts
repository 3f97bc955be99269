import { findActiveElement } from './find-active-element';
import { findSelection } from './find-selection';
import { isEditingHost } from './is-editing-host';

interface Kept {
  startContainer: Node;
  startOffset: number;
  endContainer: Node;
  endOffset: number;
}

const kept = new WeakMap<Element, Kept>();

const fits = (node: Node, offset: number): boolean =>
  offset <= (node.nodeType === 3 ? (node.nodeValue ?? '').length : node.childNodes.length);

/**
 * Where the caret was in each contenteditable editor before the person went to our panel: a search field of ours takes
 * the document's selection with it. Fields need no memory, they keep their own.
 */
export const selectionMemory = {
  /** Follows a document until the signal ends. One node reference per editor; no text is read, nothing per key but that. */
  observe(doc: Document, signal: AbortSignal): void {
    const remember = (): void => {
      const active = findActiveElement(doc);
      if (!active || !isEditingHost(active)) return;
      const range = findSelection(active);
      if (!range) return;
      const { startContainer, startOffset, endContainer, endOffset } = range;
      kept.set(active, { startContainer, startOffset, endContainer, endOffset });
    };
    doc.addEventListener('selectionchange', remember, { signal });
  },

  /** The last selection inside the editor; null when it never had one or has since redrawn those nodes. */
  recall(el: HTMLElement): AbstractRange | null {
    const last = kept.get(el);
    if (!last || !el.contains(last.startContainer) || !el.contains(last.endContainer)) return null;
    if (!fits(last.startContainer, last.startOffset) || !fits(last.endContainer, last.endOffset)) return null;
    const range = el.ownerDocument.createRange();
    range.setStart(last.startContainer, last.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  },
};
