import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

const editor = withHistory(withReact(createEditor()));
const initialValue: Descendant[] = [{ children: [{ text: '' }] }];
let makeReadOnly: (value: boolean) => void = () => undefined;

function Page(): unknown {
  const [readOnly, setReadOnly] = useState(false);
  makeReadOnly = setReadOnly;
  return createElement(
    Slate,
    { editor, initialValue },
    createElement(Editable, { readOnly, placeholder: 'Reply', role: 'textbox' }),
  );
}

const root = createRoot(findHost());
flushSync(() => root.render(createElement(Page)));
publishEditor({
  el: findHost().querySelector('[data-slate-editor]') as HTMLElement,
  readModel: () => editor.children.map((block) => Node.string(block)).join('\n'),
  setReadOnly: () => flushSync(() => makeReadOnly(true)),
  remove: () => root.unmount(),
});
