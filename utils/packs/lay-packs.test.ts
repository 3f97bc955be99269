import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layPacks } from './lay-packs';
import { listOverrides } from './list-overrides';
import { type Pack, packSchema } from './schema';

const shipped = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const [template, other] = shipped.templates as [Pack['templates'][number], Pack['templates'][number]];
const campaign: Pack = {
  ...shipped,
  id: 'noel',
  languages: ['fr'],
  brand: {
    ...shipped.brand,
    handles: { x: ['@TamarinNoel'] },
    domains: ['noel.example'],
    variables: { phone: '3939' },
  },
  templates: [
    { ...template, title: { fr: 'Noël d’abord' } },
    { ...template, id: 'noel-only' },
  ],
  charter: { ...shipped.charter, articles: [], rules: [], helpLines: [] },
  tone: { ...shipped.tone, register: 'tu' },
};

test('one pack alone stays as it is', () => {
  expect(layPacks([shipped])).toBe(shipped);
});

test('what an earlier pack says stands in the place of a later one; the rest adds up', () => {
  const laid = layPacks([campaign, shipped]);
  expect(laid.id).toBe('noel');
  expect(laid.templates.filter(({ id }) => id === template.id).map(({ title }) => title.fr)).toEqual(['Noël d’abord']);
  expect(laid.templates.map(({ id }) => id)).toEqual(expect.arrayContaining(['noel-only', other.id]));
  expect(laid.templates).toHaveLength(shipped.templates.length + 1);
  expect(laid.charter.rules).toEqual(shipped.charter.rules);
  expect(laid.charter.helpLines).toEqual(shipped.charter.helpLines);
  expect(laid.tone.register).toBe('tu');
  expect(laid.brand.handles.x).toEqual(['@TamarinNoel', '@MaisonTamarin']);
  expect(laid.brand.domains[0]).toBe('noel.example');
  expect(laid.brand.variables).toMatchObject({ phone: '3939', support_email: 'bonjour@maison-tamarin.example' });
  expect(laid.languages).toEqual(['fr', 'en']);
});

test('what is overridden is listed at the pack that gives way, by pack; packs of other brands override nothing', () => {
  const elsewhere: Pack = { ...shipped, id: 'elsewhere', brand: { ...shipped.brand, name: 'Elsewhere' } };
  const found = listOverrides([campaign, elsewhere, shipped]);
  expect([...found.keys()]).toEqual(['maison-tamarin']);
  expect(found.get('maison-tamarin')).toEqual([{ by: 'noel', templates: [template.id], articles: [], rules: [] }]);
});
