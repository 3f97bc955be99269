import { describe, expect, it } from 'vitest';
import { analyseText } from '@/utils/language/analyse-text';
import { compileCue } from './compile-cue';
import { indexCues } from './index-cues';
import { readCues } from './read-cues';
import { readWords } from './read-words';

/** What a cue takes of a text, as normalised words. */
function take(cue: string, text: string): string[] {
  const words = readWords(analyseText(text));
  return indexCues({ one: cue })(words).map(({ from, to }) =>
    words
      .slice(from, to)
      .map((word) => word.norm)
      .join(' '),
  );
}

describe('the notation of cues', () => {
  it.each([
    ['plain words in a row', 'carte bloquee', 'Votre carte bloquée', ['carte bloquee']],
    ['a choice', 'carte|compte bloque', 'mon compte bloqué', ['compte bloque']],
    ['a choice of several words', 'no_one|nobody cares', 'and no one cares', ['no one cares']],
    ['a stem', 'rembours* moi', 'Remboursez-moi', ['remboursez moi']],
    ['an optional word', 'so very? good', 'so good, so very good', ['so good', 'so very good']],
    ['a gap of at most so many words', 'order ..2 lost', 'my order got completely lost', ['order got completely lost']],
    ['no wider gap', 'order ..1 lost', 'my order got completely lost', []],
    ['a word that must not follow', 'happy !birthday', 'happy birthday', []],
    ['a word that must not stand before', '<!not happy', 'I am not happy', []],
    ['the beginning of a sentence or clause', '^ try', 'I try. Try again', ['try']],
    ['the end of one', 'nothing $', 'I got nothing, nothing at all', ['nothing']],
    ['a class', '@num @time', 'after 3 weeks', ['3 weeks']],
    ['amounts, the sign before or after', 'pay @money', 'pay $30 or pay 2 000 €', ['pay 30', 'pay 2']],
  ])('%s', (_what, cue, text, expected) => expect(take(cue, text)).toEqual(expected));

  it('never runs over the end of a sentence', () =>
    expect(take('order ..3 lost', 'I love my order. He lost.')).toEqual([]));
  it('reads chat spellings as the plain words', () => {
    expect(take('j ai plus envie', 'jai plus envie')).toEqual(['j ai plus envie']);
    expect(take('don t want', 'dont want')).toEqual(['don t want']);
  });
  it('refuses a cue without a word to begin with, and an optional choice', () => {
    expect(() => compileCue('..2 $')).toThrow();
    expect(() => compileCue('a|b? c')).toThrow();
  });
});

describe('the cues that ship', () => {
  it('all compile, and are read once a text', () => {
    const text = analyseText('merci beaucoup');
    expect(readCues(text)).toBe(readCues(text));
    expect(readCues(text).has('praise')).toBe(true);
  });
  it('cost no more than a moment on a hostile text', () => {
    const started = performance.now();
    readCues(analyseText('i want to get my money and you have not 3 weeks '.repeat(800)));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
