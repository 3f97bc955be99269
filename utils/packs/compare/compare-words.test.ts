import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, type WordChange } from './compare-words';

const show = (before: string, after: string): string =>
  compareWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');
const side = (changes: WordChange[], kind: 'removed' | 'added'): string =>
  changes
    .filter((change) => change.kind === 'same' || change.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('two wordings side by side', () => {
  it('show the words that were replaced, added and removed', () => {
    expect(show('Bonjour Léa, merci.', 'Bonjour Léa, merci beaucoup.')).toBe('Bonjour Léa, merci[+ beaucoup+].');
    expect(show('Veuillez patienter.', 'Merci de patienter.')).toBe('[-Veuillez-][+Merci de+] patienter.');
    expect(show('Le colis part demain.', 'Le colis part.')).toBe('Le colis part[- demain-].');
    expect(show('', 'Tout neuf')).toBe('[+Tout neuf+]');
    expect(show('Pareil', 'Pareil')).toBe('Pareil');
  });

  it('show words replaced in a row as one change, not as many', () => {
    expect(show('un deux trois fin', 'neuf dix onze fin')).toBe('[-un deux trois-][+neuf dix onze+] fin');
  });

  it('never cut a letter from its accent, nor a word in two', () => {
    expect(show('e\u0301te\u0301', 'e\u0301ta')).toBe('[-e\u0301te\u0301-][+e\u0301ta+]');
  });

  it('always make both texts again', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', ' ', '. ', 'été', '{{ x }}', '\n'), { maxLength: 40 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const before = one.join('');
        const after = other.join('');
        const changes = compareWords(before, after);
        expect(side(changes, 'removed')).toBe(before);
        expect(side(changes, 'added')).toBe(after);
        expect(changes.some(({ text }) => text === '')).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('make any texts again, whatever signs they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(side(compareWords(before, after), 'removed')).toBe(before);
        expect(side(compareWords(before, after), 'added')).toBe(after);
      }),
    );
  });

  it('of 20,000 characters with nothing in common are compared within a second', () => {
    const before = Array.from({ length: 5000 }, (_, i) => `a${i}`).join(' ');
    const after = Array.from({ length: 5000 }, (_, i) => `b${i}`).join('-');
    const start = performance.now();
    expect(side(compareWords(before, after), 'added')).toBe(after);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
