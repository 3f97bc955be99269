import { findHost } from './find-host';
import { mountBareEditor } from './mount-bare-editor';

mountBareEditor(findHost().attachShadow({ mode: 'open' }), document, 'true');
