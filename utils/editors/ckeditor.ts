import { defineEditableDriver } from './define-editable-driver';

/**
 * CKEditor 5. The paste carries HTML too: a plain one drops blank lines; the browser's command vanishes. It
 * draws its selection 50 ms after it got the focus: written before that, the caret would stay on the first line.
 */
export const ckeditor = defineEditableDriver({
  id: 'ckeditor',
  detect: (el) => el.matches('.ck-editor__editable[contenteditable]'),
  pasteHtml: true,
  syncMs: 80,
});
