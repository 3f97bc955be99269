import { keepsSpace } from './keeps-space';
import { toPasteHtml } from './to-paste-html';

/**
 * Writes at the selection through the browser's own editing command: undoable, and seen by the page as input. The
 * command is deprecated in name only; nothing else writes with undo into a field.
 * @param by 'whole': one command (fields). 'line': one per line with line breaks between, because a bare contenteditable
 *   would wrap later lines in blocks. 'paragraph': one command, but in Firefox, where Quill 1 would lose the lines of it,
 *   as paragraphs. The command's answer is no proof of success; read the text back.
 */
export function typeText(el: HTMLElement, text: string, by: 'whole' | 'line' | 'paragraph'): void {
  const doc = el.ownerDocument;
  if (text === '') {
    doc.execCommand('delete');
    return;
  }
  if (by === 'paragraph' && text.includes('\n') && 'wrappedJSObject' in window) {
    const end = text.indexOf('\n');
    // The first line goes into the paragraph the caret is in, which Firefox would leave behind, empty.
    if (end > 0) doc.execCommand('insertText', false, text.slice(0, end));
    doc.execCommand('insertHTML', false, toPasteHtml(end > 0 ? text.slice(end + 1) : text));
    return;
  }
  const parts = by !== 'line' ? [text] : text.split('\n');
  const folds = by === 'line' && !keepsSpace(el);
  parts.forEach((part, index) => {
    if (index > 0) doc.execCommand('insertLineBreak');
    // The command itself looks after a space at either end of what it writes, but not after a line break.
    const foldable = index > 0 ? /^ | (?= )/g : / (?= )/g;
    const kept = folds ? part.replace(foldable, '\u00A0') : part;
    if (kept !== '') doc.execCommand('insertText', false, kept);
  });
}
