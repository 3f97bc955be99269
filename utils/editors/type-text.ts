/**
 * Writes at the selection through the browser's own editing command: undoable, and seen by the page as input. The
 * command is deprecated in name only; nothing else writes with undo into a field.
 * @param by 'whole': one command (fields, Quill). 'line': one per line with line breaks between, because a bare
 *   contenteditable would wrap later lines in blocks. Its answer is no proof of success; read the text back.
 */
export function typeText(el: HTMLElement, text: string, by: 'whole' | 'line'): void {
  const doc = el.ownerDocument;
  if (text === '') {
    doc.execCommand('delete');
    return;
  }
  const parts = by === 'whole' ? [text] : text.split('\n');
  parts.forEach((part, index) => {
    if (index > 0) doc.execCommand('insertLineBreak');
    if (part !== '') doc.execCommand('insertText', false, part);
  });
}
