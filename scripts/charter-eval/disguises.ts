/** Ways people hide a word, each a pure function of the word. */
const leet: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const signs: Record<string, string> = { a: '@', s: '$', i: '!', e: '€' };
const twins: Record<string, string> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у', s: 'ѕ' };
const vowels = /[aeiouy]/;

function swap(word: string, table: Record<string, string>): string {
  return [...word].map((letter) => table[letter] ?? letter).join('');
}

/** Replaces one letter after the first, a vowel if there is one. */
function maskOne(word: string, mask: string): string {
  const rest = word.slice(1, -1);
  const at = 1 + Math.max(0, rest.search(vowels));
  return word.slice(0, at) + mask + word.slice(at + 1);
}

export const disguises: Record<string, (word: string) => string> = {
  'mask *': (word) => maskOne(word, '*'),
  'mask #': (word) => maskOne(word, '#'),
  'mask _': (word) => maskOne(word, '_'),
  'look-alikes': (word) => swap(word, twins),
  'zero-width': (word) => [...word].join('\u200b'),
  'soft hyphen': (word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`,
  'full-width': (word) => [...word].map((c) => String.fromCharCode(c.charCodeAt(0) - 97 + 0xff41)).join(''),
  'math bold': (word) => [...word].map((c) => String.fromCodePoint(c.charCodeAt(0) - 97 + 0x1d41a)).join(''),
  stretched: (word) => word.replace(vowels, (vowel) => vowel.repeat(4)),
  'stretched end': (word) => word + word.slice(-1).repeat(3),
  's p a c e d': (word) => [...word].join(' '),
  'd.o.t.t.e.d': (word) => [...word].join('.'),
  'd-a-s-h-e-d': (word) => [...word].join('-'),
  'leet 4 3 1 0 5 7': (word) => swap(word, leet),
  'leet one': (word) => word.replace(/[aeiost]/, (letter) => leet[letter]!),
  '@ $ ! €': (word) => swap(word, signs),
};
