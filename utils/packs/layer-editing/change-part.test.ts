import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packSchema } from '../schema';
import { changePart } from './change-part';
import { invertPart, type PartChange } from './part-change';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const [article] = pack.charter.articles as [(typeof pack.charter.articles)[0]];
const ids = pack.charter.articles.map(({ id }) => id);
const changes: PartChange[] = [
  { area: 'article', id: article.id, before: article, after: { ...article, number: '42' } },
  { area: 'article', id: 'neuf', before: null, after: { ...article, id: 'neuf' } },
  { area: 'order', before: ids, after: ids.toReversed() },
  { area: 'tone', before: pack.tone, after: { ...pack.tone, register: null } },
  { area: 'brand', before: pack.brand, after: { ...pack.brand, name: 'Salon Bleu' } },
];

describe('writing an article, the order, the tone guide or the brand', () => {
  it.each(changes)('$area: is done, and can be taken back', (change) => {
    const next = changePart(pack, change);
    expect(next).not.toBeNull();
    expect(next).not.toEqual(pack);
    expect(changePart(next!, invertPart(change))).toEqual(pack);
  });

  it.each(changes)('$area: the second of two windows is told', (change) => {
    const other = structuredClone(pack);
    other.charter.articles[0]!.number = '7';
    other.charter.articles.push({ ...article, id: 'neuf' });
    other.tone.limits.emojis = 9;
    other.brand.domains = [];
    expect(changePart(other, change)).toBeNull();
  });

  it('an order loses no article', () => {
    expect(changePart(pack, { area: 'order', before: ids, after: ids.slice(1) })).toBeNull();
  });

  it('an article keeps its id', () => {
    expect(
      changePart(pack, { area: 'article', id: article.id, before: article, after: { ...article, id: 'autre' } }),
    ).toBeNull();
  });
});
