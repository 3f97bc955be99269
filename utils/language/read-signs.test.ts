import { describe, expect, it } from 'vitest';
import { readSigns, signs } from './read-signs';

const names = Object.keys(signs) as (keyof typeof signs)[];
const read = (text: string): string[] => names.filter((name) => (readSigns(text) & signs[name]) !== 0);

describe('the signs of a text', () => {
  it.each([
    ['a plain comment', 'Très belle théière, merci beaucoup !', []],
    ['a comment that ends and begins sentences', 'Bravo. Vraiment bien. À bientôt', []],
    ['a link', 'voir exemple.fr', ['link']],
    ['a link in full', 'ftp://machine', ['link']],
    ['a link with its dot in words', 'site point com', ['link', 'dictation']],
    ['a link with its dot apart, no-break space before it', 'site\u00a0. com', ['link']],
    ['figures', 'le 06', ['figures']],
    ['figures in circles', '⓪', ['figures']],
    ['an address', 'lea@', ['figures']],
    ['an @ in words', 'lea arobase', ['dictation']],
    ['a number in words', 'zéro six', ['dictation']],
    ['capitals side by side, twice', 'NUL et NUL', ['capitals']],
    ['one acronym', 'la TV du salon', []],
    ['mathematical capitals', '𝐀𝐀', ['capitals', 'figures']],
    ['a row of marks', 'quoi ?!', ['marks']],
    ['marks apart', 'non ! ! !', ['marks']],
    ['a mark drawn as an emoji', 'stop ❗', ['marks']],
    ['a comment off topic', 'Hors-sujet, mais bravo', ['offTopic']],
  ])('of %s', (_what, text, expected) => expect(read(text)).toEqual(expected));

  it('are those of the text asked about, not of the one before', () => {
    expect(read('exemple.fr')).toEqual(['link']);
    expect(read('exemple')).toEqual([]);
  });
});
