import { defineEditableDriver } from './define-editable-driver';

/**
 * Quill (LinkedIn). Version 2 takes a paste; version 1 leaves a synthetic one alone and reads what one browser command
 * writes, lines included. Its undo joins what happened within the same second, so Ctrl+Z right after typing takes more.
 */
export const quill = defineEditableDriver({
  id: 'quill',
  detect: (el) => el.matches('.ql-editor[contenteditable]'),
  elseType: 'whole',
});
