import { defineEditableDriver } from './define-editable-driver';

/**
 * Quill (LinkedIn). Version 2 takes a paste. Version 1 would take the focus to a box of its own beside the editor and
 * wait there for a native paste that never comes: it is never offered one, and reads what the browser's
 * command writes, lines included. Undo of both joins what happened within the same second, so Ctrl+Z right after typing takes more.
 */
export const quill = defineEditableDriver({
  id: 'quill',
  detect: (el) => el.matches('.ql-editor[contenteditable]'),
  skipsPaste: (el) => el.parentElement?.querySelector(':scope > .ql-clipboard') != null,
  elseType: 'paragraph',
});
