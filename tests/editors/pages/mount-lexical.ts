import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

/** A Lexical editor with undo, its plug-in for rich or plain text given. */
export function mountLexical(register: (editor: LexicalEditor) => void): void {
  const el = document.createElement('div');
  el.contentEditable = 'true';
  el.setAttribute('role', 'textbox');
  el.style.whiteSpace = 'pre-wrap';
  findHost().append(el);
  const editor = createEditor({
    namespace: 'page',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(el);
  register(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  publishEditor({
    el,
    readModel: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ),
    setReadOnly: () => {
      editor.setEditable(false);
      el.contentEditable = 'false';
    },
    remove: () => {
      editor.setRootElement(null);
      el.remove();
    },
  });
}
