import { describe, expect, it } from 'vitest';
import { packSchema } from '@/utils/packs/schema';
import type { Voices } from '../voices';
import { charterHandlers } from './charter';

const packOf = (id: string, brand: string) => ({
  pack: packSchema.parse({
    format: 'moderato.pack/1',
    id,
    version: '1.0.0',
    languages: ['fr'],
    title: { fr: id },
    brand: { name: brand },
    templates: [],
    tone: {},
    charter: {
      rules: [],
      articles: [{ id: 'respect', number: '1', title: { fr: `Respect, ${brand}` }, text: { fr: brand } }],
    },
  }),
});
const voices = { list: async () => [packOf('lune', 'Maison Lune'), packOf('soleil', 'Atelier Soleil')] };
const { 'charter.explain': explain } = charterHandlers(voices as unknown as Voices);
const ask = (brand: string | null) =>
  explain({ articleIds: ['respect'], language: 'fr', page: null, packId: null, brand }, { kind: 'page' } as Parameters<
    typeof explain
  >[1]);

describe('the article a line of the log cites', () => {
  it('is that of the line’s own brand, where two charters have one id', async () => {
    expect(await ask('atelier soleil')).toMatchObject([{ packId: 'soleil', title: 'Respect, Atelier Soleil' }]);
    expect(await ask('Maison Lune')).toMatchObject([{ packId: 'lune' }]);
  });

  it('is the first there is where the brand is gone', async () => {
    expect(await ask('Autre maison')).toMatchObject([{ packId: 'lune' }]);
    expect(await ask(null)).toMatchObject([{ packId: 'lune' }]);
  });
});
