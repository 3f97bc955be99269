import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchTypography } from './french-typography';

const shown = (text: string) => frenchTypography(text).replaceAll('\u202F', '_');

describe('French spaces', () => {
  it.each([
    ['Merci !', 'Merci_!'],
    ['Merci!', 'Merci_!'],
    ['Vraiment ?!', 'Vraiment_?!'],
    ['Horaires : 9 h', 'Horaires_: 9 h'],
    ['un ; deux', 'un_; deux'],
    ['« oui »', '«_oui_»'],
    ['«oui»', '«_oui_»'],
    ['Merci\u00A0!', 'Merci_!'],
    ['Ravi 😊 !', 'Ravi 😊_!'],
    ['(Vraiment ?)', '(Vraiment_?)'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    'à 12:30',
    'https://a.example/x?y=1;z!',
    'voir www.a.example/?q ;-)',
    'bien :)',
    'un ratio 16:9',
    'ah :D',
    'a;b',
    'x ?y',
  ])('leaves %s', (text) => {
    expect(frenchTypography(text)).toBe(text);
  });

  it('changes spaces only, and twice is once', () => {
    const piece = fc.constantFrom(
      'mot',
      ' ',
      '!',
      '?',
      ':',
      ';',
      '«',
      '»',
      '12',
      '\n',
      '😊',
      'https://a.example',
      '(',
      ')',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        (text) => {
          const once = frenchTypography(text);
          expect(once.replace(/[ \u00A0\u202F]/g, '')).toBe(text.replace(/[ \u00A0\u202F]/g, ''));
          expect(frenchTypography(once)).toBe(once);
        },
      ),
    );
  });
});
