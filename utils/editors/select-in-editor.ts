import type { Span } from '@/utils/community/schema';
import { changeSelection } from './change-selection';
import { findActiveElement } from './find-active-element';
import { findDraftEnd } from './find-draft-end';
import { findSelection } from './find-selection';
import { findTextRange } from './find-text-range';
import { readTextMap } from './read-text-map';
import { selectionMemory } from './selection-memory';
import { waitFrames } from './wait-frames';
import { waitSelectionSync } from './wait-selection-sync';

export type Target = 'caret' | 'all' | Span;

type Ends = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

function findTarget(el: HTMLElement, target: Target): Ends | null {
  if (typeof target === 'object') return findTextRange(readTextMap(el), target);
  const [endContainer, endOffset] = findDraftEnd(el, 'end');
  if (target === 'all') {
    const [startContainer, startOffset] = findDraftEnd(el, 'start');
    return { startContainer, startOffset, endContainer, endOffset };
  }
  return (
    findSelection(el) ??
    selectionMemory.recall(el) ?? { startContainer: endContainer, startOffset: endOffset, endContainer, endOffset }
  );
}

const isSame = (a: Ends, b: Ends): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** Sets the same selection again, which ends the browser's undo step: Ctrl+Z then leaves what the person typed before. */
function closeTyping(el: HTMLElement): void {
  const now = findSelection(el);
  if (!now) return;
  const { startContainer, startOffset, endContainer, endOffset } = now;
  el.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/**
 * Gives the editor the focus and the selection to write over, then waits until the editor has heard of both. False when
 * the place cannot be selected.
 * @param syncMs how long this editor waits after a `selectionchange` or the focus before it looks (Slate, CKEditor); 0 for
 *   the others, which look at once and need two frames at most
 */
export async function selectInEditor(el: HTMLElement, target: Target, syncMs: number): Promise<boolean> {
  const wanted = findTarget(el, target);
  if (!wanted) return false;
  const doc = el.ownerDocument;
  const before = findSelection(el);
  const hasFocus = doc.hasFocus() && findActiveElement(doc) === el;
  const isThere = hasFocus && before !== null && isSame(before, wanted);
  if (!isThere) {
    if (!hasFocus) {
      doc.defaultView?.focus();
      el.focus({ preventScroll: true });
      // Draft.js is deaf to a change of selection while it still draws that it got the focus.
      await waitFrames(2);
    }
    if (!el.contains(wanted.startContainer) || !el.contains(wanted.endContainer)) return false;
    const now = findSelection(el);
    if (!now || !isSame(now, wanted)) await changeSelection(doc, wanted);
    await waitFrames(2);
  }
  closeTyping(el);
  // Also when nothing moved: the person may have moved the caret a moment ago.
  if (syncMs > 0) await waitSelectionSync(doc, syncMs);
  return findSelection(el) !== null;
}
