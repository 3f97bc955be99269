import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

/** ProseMirror's default, in ms: changes closer together than this are one undo step. */
const newGroupDelay = 500;
let changedAt = 0;

const editor = new Editor({ element: findHost(), extensions: [StarterKit] });
editor.on('update', () => {
  changedAt = Date.now();
});
publishEditor({
  el: editor.view.dom,
  readModel: () => editor.getText({ blockSeparator: '\n' }),
  isUndoReady: () => Date.now() - changedAt > newGroupDelay,
  setReadOnly: () => editor.setEditable(false),
  remove: () => {
    editor.destroy();
    findHost().replaceChildren();
  },
});
