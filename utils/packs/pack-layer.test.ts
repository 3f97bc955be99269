import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyPackLayer, emptyPackLayer } from './pack-layer';
import { packSchema } from './schema';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const [first, second] = pack.templates as [(typeof pack.templates)[0], (typeof pack.templates)[0]];

describe('what this machine changes in a pack', () => {
  it('an empty layer leaves the pack as it came', () => {
    expect(applyPackLayer(pack, emptyPackLayer(pack.id))).toEqual(pack);
  });

  it('a changed template stands in its place, a new one after the others, a removed one is gone', () => {
    const changed = { ...first, folder: 'Changed' };
    const added = { ...first, id: 'brand-new' };
    const own = { ...emptyPackLayer(pack.id), templates: [changed, added], removedTemplates: [second.id] };
    const { templates } = applyPackLayer(pack, own);
    expect(templates[0]).toEqual(changed);
    expect(templates.at(-1)).toEqual(added);
    expect(templates.some(({ id }) => id === second.id)).toBe(false);
    expect(templates).toHaveLength(pack.templates.length);
  });

  it('a private template is no part of what would be published', () => {
    const own = { ...emptyPackLayer(pack.id), privateTemplates: [{ ...first, id: 'mine' }] };
    expect(applyPackLayer(pack, own).templates).toEqual(pack.templates);
  });

  it('an article and the tone guide can be changed too', () => {
    const article = { ...pack.charter.articles[0]!, number: '99' };
    const own = { ...emptyPackLayer(pack.id), articles: [article], tone: { ...pack.tone, register: null } };
    const laid = applyPackLayer(pack, own);
    expect(laid.charter.articles[0]?.number).toBe('99');
    expect(laid.tone.register).toBeNull();
  });
});
