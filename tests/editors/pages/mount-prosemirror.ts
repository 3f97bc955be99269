import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { publishEditor } from './publish-editor';

/** The library's default, in ms: changes closer together than this are one undo step. */
const newGroupDelay = 500;

/** ProseMirror with its basic schema, below any element: a page, a shadow root. */
export function mountProsemirror(parent: HTMLElement): void {
  let editable = true;
  let changedAt = 0;
  const plugins = [history({ newGroupDelay }), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const view = new EditorView(parent, { state: EditorState.create({ schema, plugins }), editable: () => editable });
  view.dom.addEventListener('input', () => {
    changedAt = Date.now();
  });
  view.dom.style.whiteSpace = 'pre-wrap';
  publishEditor({
    el: view.dom,
    readModel: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    isUndoReady: () => Date.now() - changedAt > newGroupDelay,
    setReadOnly: () => {
      editable = false;
      view.setProps({});
    },
    remove: () => view.destroy(),
  });
}
