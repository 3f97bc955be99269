import { describe, expect, it } from 'vitest';
import { analyseText } from '@/utils/language/analyse-text';
import { readingBuckets } from './feature-hash';
import { foundFeatures } from './found-features';
import { linkFeatures } from './link-features';
import { readingWords } from './reading-words';
import { shapeFeatures } from './shape-features';
import { wordFeatures } from './word-features';

const words = (text: string, language: 'fr' | 'en' = 'en') =>
  readingWords(analyseText(text), language).map(({ word }) => word);

describe('what is read of a comment', () => {
  it('knows neither accounts nor figures by name', () => {
    expect(words('Hello @anna call 0612345678')).toEqual(['hello', '@', 'call', '0']);
    expect(words('Hello @bob call 55')).toEqual(['hello', '@', 'call', '0']);
  });

  it('takes a quotation for one word, and leaves a single word in quotation marks as it is', () => {
    expect(words('he told me “go to hell you cow” and left')).toEqual(['he', 'told', 'me', '«»', 'and', 'left']);
    expect(words('your “experts” are slow')).toEqual(['your', 'experts', 'are', 'slow']);
  });

  it('points each word back to its token', () => {
    const text = analyseText('he said “go to hell you cow” and left');
    const last = readingWords(text, 'en').at(-1)!;
    expect(text.tokens[last.token]!.norm).toBe('left');
  });

  it('reads a disguised word as the plain one', () => {
    for (const disguised of [
      'sale c0nnard',
      'sale c*nnard',
      'sale *onnard',
      'sale c o n n a r d',
      'sale c.o.n.n.a.r.d',
      'sale ᴄⲟnnard',
    ])
      expect(words(disguised, 'fr')).toEqual(['sale', 'connard']);
  });

  it('puts together a listed word cut in pieces, and no ordinary words', () => {
    expect(words('quel bo rd el ce soir', 'fr')).toEqual(['quel', 'bordel', 'ce', 'soir']);
    expect(words('les mus ulm ans du quartier', 'fr')).toEqual(['les', 'musulmans', 'du', 'quartier']);
    expect(words('le chat de mon voisin, au bord de mer', 'fr')).not.toContain('demon');
    expect(words("it's warm, so sell out the lot")).not.toContain('swarm');
  });

  it('takes a word of the lists from whichever reading shows it, and only there', () => {
    expect(words('no b|ack family here')).toEqual(['no', 'black', 'family', 'here']);
    expect(words('we moved at 10h30, no r2d2 4 you')).toEqual(['we', 'moved', 'at', '0', 'no', 'r2d2', '0', 'you']);
    expect(words('it was *really* good, *my* word')).toEqual(['it', 'was', 'really', 'good', 'my', 'word']);
  });

  it('finds what a word is about where the word itself was never met', () => {
    const shared = (a: string, b: string) => {
      const of = (word: string) => new Set(wordFeatures(word, 'en').own.filter((_, i) => i % 2 === 0));
      return [...of(a)].filter((one) => of(b).has(one)).length;
    };
    expect(shared('pitchfork', 'crowbar')).toBeGreaterThan(0);
    expect(shared('pitchfork', 'daffodil')).toBe(0);
  });

  it('keeps every feature within the model', () => {
    const read = readingWords(analyseText('Une phrase, deux mots; 3 figures! #tag'), 'fr').map(({ word }) =>
      wordFeatures(word, 'fr'),
    );
    const buckets = [...shapeFeatures('Une phrase à 3 €', 4), ...foundFeatures(['insult'])];
    buckets.push(...linkFeatures(read).filter((_, i) => i % 3 === 0));
    for (const { own } of read) buckets.push(...own.filter((_, i) => i % 2 === 0));
    expect(Math.min(...buckets)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...buckets)).toBeLessThan(readingBuckets);
  });
});
