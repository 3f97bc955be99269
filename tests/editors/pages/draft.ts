import 'draft-js/dist/Draft.css';
import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

let model = EditorState.createEmpty();
let makeReadOnly: (value: boolean) => void = () => undefined;

function Page(): unknown {
  const [editorState, setEditorState] = useState(model);
  const [readOnly, setReadOnly] = useState(false);
  model = editorState;
  makeReadOnly = setReadOnly;
  return createElement(Editor, { editorState, onChange: setEditorState, readOnly, placeholder: 'Reply' });
}

const root = createRoot(findHost());
flushSync(() => root.render(createElement(Page)));
publishEditor({
  el: findHost().querySelector('.public-DraftEditor-content') as HTMLElement,
  readModel: () => model.getCurrentContent().getPlainText('\n'),
  setReadOnly: () => flushSync(() => makeReadOnly(true)),
  remove: () => root.unmount(),
});
