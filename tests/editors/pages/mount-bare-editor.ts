import { publishEditor } from './publish-editor';

/** An editor without a library, below any element of any document: its model is what the browser shows. */
export function mountBareEditor(parent: ParentNode, doc: Document, editable: 'true' | 'plaintext-only'): void {
  const el = doc.createElement('div');
  el.setAttribute('contenteditable', editable);
  el.setAttribute('role', 'textbox');
  el.style.minHeight = '40px';
  parent.append(el);
  publishEditor({
    el,
    // A lone line break only holds the empty line open.
    readModel: () => (el.innerText === '\n' ? '' : el.innerText.replace(/\u00A0/g, ' ')),
    setReadOnly: () => el.setAttribute('contenteditable', 'false'),
    remove: () => el.remove(),
  });
}
