import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

const el = document.createElement('textarea');
el.rows = 6;
findHost().append(el);

publishEditor({
  el,
  readModel: () => el.value,
  setReadOnly: () => {
    el.readOnly = true;
  },
  remove: () => el.remove(),
});
