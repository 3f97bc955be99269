import { findHost } from './find-host';
import { publishEditor } from './publish-editor';

const el = document.createElement('textarea');
findHost().attachShadow({ mode: 'open' }).append(el);

publishEditor({
  el,
  readModel: () => el.value,
  setReadOnly: () => {
    el.disabled = true;
  },
  remove: () => findHost().remove(),
});
