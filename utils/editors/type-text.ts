import { keepsSpace } from './keeps-space';
import { toPasteHtml } from './to-paste-html';

/**
 * Writes at the selection through the browser's own editing command: undoable, and seen by the page as input. The
 * command is deprecated in name only; nothing else writes with undo into a field.
 * @param by 'whole': one command (fields). 'line': one per line with line breaks between, because a bare contenteditable
 *   would wrap later lines in blocks. 'paragraph': as paragraphs (Quill 1). The command's answer is no proof of success;
 *   read the text back.
 */
export function typeText(el: HTMLElement, text: string, by: 'whole' | 'line' | 'paragraph'): void {
  const doc = el.ownerDocument;
  if (text === '') {
    doc.execCommand('delete');
    return;
  }
  if (by === 'paragraph' && text.includes('\n')) {
    const html = toPasteHtml(text);
    const last = html.lastIndexOf('<p>');
    // The last line goes into the paragraph the caret is in; Firefox would leave that one behind, empty.
    doc.execCommand('insertHTML', false, html.slice(0, last) + html.slice(last + '<p>'.length, -'</p>'.length));
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
