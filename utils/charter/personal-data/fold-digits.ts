import type { Span } from '@/utils/community/schema';

/** A text made plain for finding numbers: letters keep their case, marks and ornaments are gone. */
export interface FoldedText {
  text: string;
  /** A range of `text` in offsets of the original text. */
  toOriginal(start: number, end: number): Span;
}

const asciiOnly = /^[\n\x20-\x7e]*$/;
// Nothing a reader sees: zero-width, bidi and variation marks, soft hyphen, the box around a keycap digit.
const invisible =
  /^(?:\u00ad|\u034f|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\u20e3|[\ufe00-\ufe0e]|\ufe0f|\ufeff)$/;
// Look-alikes that hide a digit or a word around it; the full disguise table is the normaliser's.
const lookAlike: Record<string, string> = {
  '\u043e': 'o',
  '\u041e': 'O',
  '\u0430': 'a',
  '\u0435': 'e',
  '\u0440': 'p',
  '\u0441': 'c',
  '\u0445': 'x',
  '\u0456': 'i',
  '\u03bf': 'o',
  '\u2018': "'",
  '\u2019': "'",
  '\u2013': '-',
  '\u2014': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u0153': 'oe',
  '\u0152': 'OE',
  '\u00e6': 'ae',
  '\u00c6': 'AE',
  '\u00df': 'ss',
  '\u00f8': 'o',
  '\u0142': 'l',
};
const marks = /\p{M}+/gu;
const memory = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = memory.get(character);
  if (known !== undefined) return known;
  let folded = lookAlike[character] ?? '';
  if (folded === '' && !invisible.test(character)) {
    folded = character.normalize('NFKC').normalize('NFD').replace(marks, '');
    if (/^\s+$/.test(folded)) folded = ' ';
  }
  // Bounded: a page cannot make this grow for ever.
  if (memory.size < 4000) memory.set(character, folded);
  return folded;
}

/**
 * Folds a text so that numbers, addresses and the words around them can be searched with plain ASCII patterns:
 * keycap, full-width and circled digits become digits, diacritics and invisible characters go, every space is ' '.
 */
export function foldDigits(original: string): FoldedText {
  if (asciiOnly.test(original)) return { text: original, toOriginal: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const code = character.charCodeAt(0);
    const folded = code < 127 && code > 31 ? character : code === 10 ? '\n' : foldCharacter(character);
    // What was dropped (the box of a keycap, a combining mark) belongs to the character before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = at + character.length;
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    text += folded;
    at += character.length;
  }
  return {
    text,
    toOriginal: (start, end) => ({ start: starts[start] ?? original.length, end: ends[end - 1] ?? original.length }),
  };
}
