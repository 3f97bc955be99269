import { defineEditableDriver } from './define-editable-driver';

/** ProseMirror and Tiptap (LinkedIn, Bluesky, Discourse). The paste carries HTML too: a plain one drops blank lines. */
export const prosemirror = defineEditableDriver({
  id: 'prosemirror',
  detect: (el) => el.matches('.ProseMirror[contenteditable]'),
  pasteHtml: true,
});
