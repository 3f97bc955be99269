import { findHost } from './find-host';
import { mountBareEditor } from './mount-bare-editor';

const frame = document.createElement('iframe');
frame.srcdoc = '<!doctype html><title>Editor</title><body style="margin:8px"></body>';
frame.addEventListener('load', () => {
  const doc = frame.contentDocument;
  if (doc) mountBareEditor(doc.body, doc, 'true');
});
findHost().append(frame);
