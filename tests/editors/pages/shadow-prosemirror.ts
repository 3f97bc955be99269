import { findHost } from './find-host';
import { mountProsemirror } from './mount-prosemirror';

const outer = findHost().attachShadow({ mode: 'open' });
const inner = document.createElement('section');
outer.append(inner);
const place = document.createElement('div');
inner.attachShadow({ mode: 'open' }).append(place);
mountProsemirror(place);
