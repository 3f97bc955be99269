import { findHost } from './find-host';
import { mountBareEditor } from './mount-bare-editor';

mountBareEditor(findHost(), document, 'true');
