// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findDriver } from './registry';

const driverOf = (html: string): string | null => {
  document.body.innerHTML = html;
  return findDriver(document.querySelector('textarea, input, [contenteditable], [role]') as Element)?.id ?? null;
};

describe('which driver writes into an element, on a saved page too', () => {
  it.each([
    ['<textarea></textarea>', 'textarea'],
    ['<input>', 'textarea'],
    ['<input type="search">', 'textarea'],
    ['<div contenteditable="true"></div>', 'contenteditable'],
    ['<div contenteditable="plaintext-only"></div>', 'contenteditable'],
    ['<div contenteditable="true" data-lexical-editor="true" role="textbox"></div>', 'lexical'],
    ['<div contenteditable="true" data-slate-editor="true"></div>', 'slate'],
    ['<div contenteditable="true" class="notranslate public-DraftEditor-content"></div>', 'draft'],
    ['<div contenteditable="true"><div data-contents="true"></div></div>', 'draft'],
    ['<div contenteditable="true" class="tiptap ProseMirror"></div>', 'prosemirror'],
    ['<div contenteditable="true" class="ck ck-editor__editable"></div>', 'ckeditor'],
    ['<div class="ql-container"><div class="ql-editor" contenteditable="true"></div></div>', 'quill'],
    ['<div contenteditable="false" class="ProseMirror"></div>', 'prosemirror'],
    ['<input type="password">', null],
    ['<input type="email">', null],
    ['<span contenteditable="false">@lea</span>', null],
    ['<div role="textbox"></div>', null],
  ])('%s → %s', (html, id) => {
    expect(driverOf(html)).toBe(id);
  });
});
