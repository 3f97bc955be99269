import type { Span } from '@/utils/community/schema';
import { dispatchClipboard } from './dispatch-clipboard';
import { dispatchPaste } from './dispatch-paste';
import type { EditorDriver, EditorTechnology } from './editor-driver';
import { findSelection } from './find-selection';
import { findTextRange } from './find-text-range';
import { isGone } from './is-gone';
import { isSelectionDeletable } from './is-selection-deletable';
import { normaliseDraft } from './normalise-draft';
import { oneAtATime } from './one-at-a-time';
import { readEditableSelection } from './read-editable-selection';
import { readTextMap } from './read-text-map';
import { selectPlace } from './select-place';
import { typeText } from './type-text';
import { writeEditable } from './write-editable';

export interface EditableFamily {
  id: Exclude<EditorTechnology, 'textarea'>;
  detect(el: Element): boolean;
  /** Adds the paragraphs as HTML to a paste: editors that drop blank lines of plain text. */
  pasteHtml?: boolean;
  /** How to write when the editor leaves the paste alone; absent where the browser's command would corrupt the editor. */
  elseType?: 'line' | 'paragraph';
  /** Never offered a paste: what the editor or its site makes of a synthetic one is wrong. */
  skipsPaste?(el: Element): boolean;
  /** How long the editor waits after a `selectionchange` before it looks, in ms. */
  syncMs?: number;
}

/** Tabs have no place in a comment and every editor makes something else of them. */
const toDraft = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ');

/** Makes the driver of a contenteditable family: all share one reading, one paste and one typing path. */
export function defineEditableDriver(family: EditableFamily): EditorDriver {
  const write = (el: HTMLElement, text: string): boolean => {
    const isTaken =
      text === ''
        ? dispatchClipboard(el, 'cut', {})
        : !family.skipsPaste?.(el) && dispatchPaste(el, text, family.pasteHtml === true);
    // A cut is the one way to delete that every library listens to. Draft.js deletes on a cut without saying so; the text read back decides.
    if (isTaken || (text === '' && !family.elseType)) return true;
    if (!family.elseType || !isSelectionDeletable(el)) return false;
    if (text !== '' || findSelection(el)?.collapsed === false) typeText(el, text, family.elseType);
    return true;
  };
  const way = { write, syncMs: family.syncMs ?? 0 };
  return {
    id: family.id,
    detect: family.detect,
    undoable: true,
    readText: (el) => readTextMap(el).text,
    findRange: (el, span) => findTextRange(readTextMap(el), span),
    readSelection: readEditableSelection,
    selectRange: (el, span) =>
      oneAtATime(
        el,
        async () => !isGone(el) && (await selectPlace(el, span, way.syncMs, readTextMap(el).text)) !== null,
      ),
    insertText: (el, text, at) => oneAtATime(el, () => writeEditable(el, toDraft(text), at, way)),
    replaceRange: (el, span: Span, expected, text) =>
      oneAtATime(el, async () => {
        if (isGone(el)) return { ok: false, reason: 'gone' };
        const draft = readTextMap(el).text;
        if (normaliseDraft(draft.slice(span.start, span.end)) !== normaliseDraft(expected)) {
          return { ok: false, reason: 'mismatch' };
        }
        return writeEditable(el, toDraft(text), span, way);
      }),
  };
}
