import 'prosemirror-view/style/prosemirror.css';
import { findHost } from './find-host';
import { mountProsemirror } from './mount-prosemirror';

mountProsemirror(findHost());
