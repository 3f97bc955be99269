import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words';

describe('two wordings compared', () => {
  it('show the words that went and came, and keep the rest', () => {
    expect(diffWords('Nous sommes désolés du retard.', 'Nous sommes navrés du retard.')).toEqual([
      { kind: 'same', text: 'Nous sommes ' },
      { kind: 'removed', text: 'désolés' },
      { kind: 'added', text: 'navrés' },
      { kind: 'same', text: ' du retard.' },
    ]);
  });

  it('read as one change where only spaces and marks stayed', () => {
    expect(
      diffWords('Bonjour, merci beaucoup. Fin', 'Bonjour, au revoir. Fin').map(({ kind, text }) => `${kind}:${text}`),
    ).toEqual(['same:Bonjour, ', 'removed:merci beaucoup', 'added:au revoir', 'same:. Fin']);
  });

  it('can be read back: without what came it is the one, without what went the other', () => {
    const [a, b] = ['a b c d e f', 'x b d c e'];
    const parts = diffWords(a, b);
    const read = (left: string) =>
      parts
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    expect([read('added'), read('removed')]).toEqual([a, b]);
  });

  it('of long texts are compared by line', () => {
    const long = Array.from({ length: 3000 }, (_, n) => `mot${n}\n`).join('');
    expect(diffWords(long, `${long}fin`).at(-1)).toEqual({ kind: 'added', text: 'fin' });
  });
});
