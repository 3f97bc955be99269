import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

const editor = new Editor({ element: findHost(), extensions: [StarterKit] });
publishEditor({
  el: editor.view.dom,
  readModel: () => editor.getText({ blockSeparator: '\n' }),
  setReadOnly: () => editor.setEditable(false),
  remove: () => {
    editor.destroy();
    findHost().replaceChildren();
  },
});
