import 'quill/dist/quill.core.css';
import Quill from 'quill';
import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

/** Quill's default, in ms: changes closer together than this are one undo step. */
const delay = 1000;
const quill = new Quill(findHost(), { placeholder: 'Reply', modules: { history: { delay } } });
publishEditor({
  el: quill.root,
  readModel: () => quill.getText().replace(/\n$/, ''),
  setReadOnly: () => quill.disable(),
  remove: () => findHost().remove(),
  isUndoReady: () => Date.now() > quill.history.lastRecorded + delay,
});
