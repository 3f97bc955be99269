import { defineEditableDriver } from './define-editable-driver';

/** CKEditor 5. The paste carries HTML too: a plain one drops blank lines; the browser's command vanishes. */
export const ckeditor = defineEditableDriver({
  id: 'ckeditor',
  detect: (el) => el.matches('.ck-editor__editable[contenteditable]'),
  pasteHtml: true,
});
