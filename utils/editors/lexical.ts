import { defineEditableDriver } from './define-editable-driver';

/** Lexical, rich and plain (Facebook, Instagram, Reddit, Threads). Paste only: the browser's command loses line breaks. */
export const lexical = defineEditableDriver({
  id: 'lexical',
  detect: (el) => el.matches('[data-lexical-editor="true"]'),
});
