import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Caller } from '@/utils/messaging/register-protocol';
import type { LoadedPack } from './load-packs';

vi.mock('@/utils/platform/browser', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));

const { compileCharter } = await import('@/utils/charter/compile-charter');
const { packSchema } = await import('@/utils/packs/schema');
const { buildTemplateIndex } = await import('@/utils/templates/build-template-index');
const { createVoices } = await import('./voices');

const shipped = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const content: Caller = { kind: 'content', tabId: 1, frameId: 0, host: 'x.com' };
const ours: Caller = { kind: 'page', tabId: null, frameId: 0, host: '' };
const on = (account: string | null) => ({ host: 'x.com', url: '', network: 'x' as const, account, owner: null });

/** A pack of a brand with two templates, one of them of an id all packs here have. */
function load(id: string, name: string, handle: string): LoadedPack {
  const templates = shipped.templates
    .slice(0, 2)
    .map((template, at) => ({ ...template, id: at === 0 ? 'thanks' : `${id}-own`, folder: id }));
  const pack = { ...shipped, id, templates, brand: { ...shipped.brand, name, handles: { x: [handle] }, domains: [] } };
  return {
    pack,
    ruled: pack,
    loadedAt: '2026-01-01T00:00:00Z',
    charter: compileCharter(pack),
    templates: new Map(templates.map((template) => [template.id, template])),
    index: buildTemplateIndex(templates),
  };
}

describe('the voice of a page', () => {
  let packs: LoadedPack[] = [];
  const settings = { ownHandles: {}, brandChoices: [] };
  const make = (all: readonly LoadedPack[]) =>
    createVoices(
      async () => all,
      async () => settings,
    );
  beforeAll(() => {
    packs = [load('lune', 'Lune', '@lune'), load('soleil', 'Soleil', '@soleil'), load('lune-noel', 'Lune', '@lune')];
  });

  test('a template of one brand is never there on a page of another', async () => {
    const voice = await make(packs).find({ page: on('soleil') }, content);
    expect(voice.brand).toMatchObject({ name: 'Soleil', how: 'account' });
    expect([...voice.templates.keys()]).toEqual(['thanks', 'soleil-own']);
    expect([...voice.templates.values()].every(({ folder }) => folder === 'soleil')).toBe(true);
    expect(voice.index.ids).not.toContain('lune-own');
    expect(voice.packOf('thanks')).toBe('soleil');
  });

  test('a page cannot ask for another brand’s pack, nor for one by keeping silent about itself', async () => {
    const voices = make(packs);
    expect((await voices.find({ page: on('soleil'), packId: 'lune' }, content)).brand.name).toBe('Soleil');
    expect((await voices.find({ page: null, packId: 'lune' }, content, 'x')).brand.how).toBe('unknown');
    expect((await voices.find({ page: null, packId: 'lune' }, ours)).brand.name).toBe('Lune');
  });

  test('the packs of one brand speak together; the earlier one’s template stands, each with where it comes from', async () => {
    const voice = await make(packs).find({ page: on('lune') }, content);
    expect([...voice.templates.keys()]).toEqual(['thanks', 'lune-own', 'lune-noel-own']);
    expect(voice.templates.get('thanks')?.folder).toBe('lune');
    expect([voice.packOf('thanks'), voice.packOf('lune-noel-own')]).toEqual(['lune', 'lune-noel']);
    const turned = await make([...packs].reverse()).find({ page: on('lune') }, content);
    expect(turned.templates.get('thanks')?.folder).toBe('lune-noel');
  });

  test('unknown: no template, no article, no brand’s guide; rules still read, no brand’s contact is personal data', async () => {
    const voice = await make(packs).find({ page: on('somebody') }, content);
    expect(voice.brand).toEqual({
      name: '',
      how: 'unknown',
      account: 'somebody',
      options: [
        { packId: 'lune', name: 'Lune' },
        { packId: 'soleil', name: 'Soleil' },
      ],
    });
    expect(voice.templates.size).toBe(0);
    expect(voice.pack.charter.articles).toEqual([]);
    expect(voice.pack.tone.avoid).toEqual([]);
    expect(voice.charter.rules.length).toBeGreaterThan(0);
    expect(voice.charter.brand.contacts).toEqual(expect.arrayContaining(shipped.brand.contacts));
  });

  test('packs laid over each other are laid once, until they are loaded anew', async () => {
    const all = [...packs];
    const voices = make(all);
    const first = await voices.find({ page: on('lune') }, content);
    expect((await voices.find({ page: on('lune') }, content)).charter).toBe(first.charter);
  });
});
