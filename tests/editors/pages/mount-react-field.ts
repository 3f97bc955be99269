import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

/** A field whose text is React's: what React has not heard of is taken away at the next drawing. */
export function mountReactField(tag: 'textarea' | 'input'): void {
  let model = '';
  let makeReadOnly: (value: boolean) => void = () => undefined;
  function Field(): unknown {
    const [value, setValue] = useState('');
    const [readOnly, setReadOnly] = useState(false);
    model = value;
    makeReadOnly = setReadOnly;
    const onChange = (event: { target: { value: string } }): void => setValue(event.target.value);
    return createElement(tag, { value, onChange, readOnly });
  }
  const root = createRoot(findHost());
  flushSync(() => root.render(createElement(Field)));
  publishEditor({
    el: findHost().firstElementChild as HTMLElement,
    readModel: () => model,
    setReadOnly: () => flushSync(() => makeReadOnly(true)),
    remove: () => root.unmount(),
  });
}
