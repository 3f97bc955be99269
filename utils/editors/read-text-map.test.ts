// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findTextOffset } from './find-text-offset';
import { findTextRange } from './find-text-range';
import { readTextMap } from './read-text-map';

function editorOf(html: string, whiteSpace = 'pre-wrap'): HTMLElement {
  document.body.innerHTML = `<div id="editor" style="white-space:${whiteSpace}">${html}</div>`;
  return document.getElementById('editor') as HTMLElement;
}

const textOf = (html: string, whiteSpace?: string): string => readTextMap(editorOf(html, whiteSpace)).text;

describe('the draft as the person sees it', () => {
  it.each([
    ['nothing', '', ''],
    ['an empty paragraph held open', '<p><br></p>', ''],
    ['paragraphs', '<p>Bonjour</p><p>Merci</p>', 'Bonjour\nMerci'],
    ['a blank line between paragraphs', '<p>Bonjour</p><p><br></p><p>Merci</p>', 'Bonjour\n\nMerci'],
    ['line breaks', 'Bonjour<br><br>Merci', 'Bonjour\n\nMerci'],
    ['a last line break the browser put there', 'Bonjour<br>', 'Bonjour'],
    ['a line the person has just begun', 'Bonjour<br><br>', 'Bonjour\n'],
    ['what Chromium makes of Enter', 'Bonjour<div>Merci</div>', 'Bonjour\nMerci'],
    ['line ends in the text itself', 'Bonjour\n\nMerci', 'Bonjour\n\nMerci'],
    ['an emoji shown as an image', '<p>Bravo <img alt="🙂"></p>', 'Bravo 🙂'],
    ['a hint of Slate', '<div><span data-slate-placeholder="true">Reply</span><span>\uFEFF<br></span></div>', ''],
    ['zero-width marks of editors', '<p>\u2060\u2060Bon\uFEFFjour\u200B</p>', 'Bonjour'],
    ['a family held together by joiners', '<p>👨‍👩‍👧</p>', '👨‍👩‍👧'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('folds spaces where the page does', () => {
    expect(textOf('\n  <p>Bonjour  \n Léa </p>\n  <p> Merci</p>\n', 'normal')).toBe('Bonjour Léa\nMerci');
  });

  it('keeps the no-break spaces of French typography', () => {
    expect(textOf('<p>Vraiment\u202F?</p>', 'normal')).toBe('Vraiment\u202F?');
  });
});

describe('from the text to the page and back', () => {
  const html = '<p>Bonjour <b>Léa</b>,</p><p><br></p><p>Merci <img alt="🙂"> à vous</p>';

  it('finds every word where it is drawn', () => {
    const map = readTextMap(editorOf(html));
    for (const words of ['Bonjour', 'Léa', 'our Lé', 'Merci', 'vous']) {
      const start = map.text.indexOf(words);
      expect(findTextRange(map, { start, end: start + words.length })?.toString()).toBe(words);
    }
  });

  it('comes back to the same offset from every place it finds', () => {
    const map = readTextMap(editorOf(html));
    for (let offset = 0; offset <= map.text.length; offset += 1) {
      const range = findTextRange(map, { start: offset, end: offset });
      if (!range) throw new Error(`no place for ${offset}`);
      // The two ends of an image's text are both places beside it.
      const inImage = offset === map.text.indexOf('🙂') + 1;
      if (!inImage) expect(findTextOffset(map, range.startContainer, range.startOffset)).toBe(offset);
    }
  });

  it('finds nothing for a span the text no longer has', () => {
    expect(findTextRange(readTextMap(editorOf('<p>court</p>')), { start: 3, end: 40 })).toBeNull();
  });

  it('puts the end of a paragraph after its words, not before those of the next', () => {
    const editor = editorOf('<p>un</p><p>deux</p>');
    expect(findTextOffset(readTextMap(editor), editor.firstElementChild as Node, 1)).toBe(2);
    expect(findTextOffset(readTextMap(editor), editor.lastElementChild as Node, 0)).toBe(3);
  });
});
