import { defineEditableDriver } from './define-editable-driver';

/**
 * Draft.js (X, TikTok, Pinterest). Paste of plain text only: HTML loses the blank lines, and the browser's command
 * corrupts the DOM of an empty editor so that nothing can be typed or undone any more.
 */
export const draft = defineEditableDriver({
  id: 'draft',
  detect: (el) =>
    el.hasAttribute('contenteditable') &&
    (el.matches('.public-DraftEditor-content') || el.firstElementChild?.getAttribute('data-contents') === 'true'),
});
