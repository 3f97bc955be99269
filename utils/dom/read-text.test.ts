import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readText } from './read-text';

function read(html: string, without?: (el: Element) => boolean): string {
  const el = new JSDOM(`<!doctype html><div id="text">${html}</div>`).window.document.querySelector('#text');
  if (!el) throw new Error('no element');
  return readText(el, without);
}

it('folds white space as the page shows it, in one node or several', () => {
  expect(read('\n  Toujours\n   rien  reçu. ')).toBe('Toujours rien reçu.');
  expect(read('\n  Toujours <b> rien </b> reçu.\n')).toBe('Toujours rien reçu.');
});

it('keeps lines and paragraphs apart, without lines at either end', () => {
  expect(read('<br><p>Bonjour,</p><p>rien <br>depuis lundi.</p><p></p>')).toBe('Bonjour,\n\nrien\ndepuis lundi.');
  expect(read('Un<div>Deux</div>Trois')).toBe('Un\nDeux\nTrois');
  expect(read('Un<br><br><br><br>Deux')).toBe('Un\n\nDeux');
});

it('reads emoji drawn as pictures', () => {
  expect(read('Merci <img alt="🙏"><img> !')).toBe('Merci 🙏 !');
});

it('leaves out controls, comments in the markup and what it is told to', () => {
  expect(read('Bonjour<!-- non --> <button>Répondre</button><q>cité</q>à vous', (el) => el.tagName === 'Q')).toBe(
    'Bonjour à vous',
  );
});
