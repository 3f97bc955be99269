import 'quill-1/dist/quill.core.css';
import Quill from 'quill-1';
import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

const quill = new Quill(findHost(), { placeholder: 'Reply' });
publishEditor({
  el: quill.root,
  readModel: () => quill.getText().replace(/\n$/, ''),
  setReadOnly: () => quill.disable(),
  remove: () => findHost().remove(),
  isUndoReady: () => Date.now() > quill.history.lastRecorded + quill.history.options.delay,
});
