import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Template } from '@/utils/templates/schema';
import { Database } from './database';
import { PackLayerStore } from './pack-layer-store';
import { TemplateVersionStore } from './template-version-store';

const wording = (body: string): Template => ({
  id: 'late',
  title: {},
  folder: '',
  tags: [],
  answers: [],
  cites: [],
  personalise: false,
  prompts: [],
  variants: [{ lang: 'en', register: null, body }],
});

let db: Database;
beforeEach(() => {
  db = new Database(`versions-${Math.random()}`);
});
afterEach(() => db.delete());

describe('wordings left behind', () => {
  it('are listed newest first, fifty at most', async () => {
    const layers = new PackLayerStore(db);
    for (let n = 0; n < 55; n += 1) {
      await layers.change('house', (layer) => ({
        layer,
        left: TemplateVersionStore.rows('house', [wording(`v${n}`)], '2026-01-01T00:00:00Z', 'Jo'),
      }));
    }
    const versions = await new TemplateVersionStore(db).list('house', 'late');
    expect(versions).toHaveLength(50);
    expect(versions[0]?.template.variants[0]?.body).toBe('v54');
    expect(await db.templateVersions.count()).toBe(50);
    expect(await new TemplateVersionStore(db).list('other', 'late')).toEqual([]);
  });

  it('a refused change leaves layer and history as they were', async () => {
    const layers = new PackLayerStore(db);
    const refused = layers.change('house', () => {
      throw new AppError('template-changed');
    });
    await expect(refused).rejects.toMatchObject({ code: 'template-changed' });
    expect(await db.packLayers.count()).toBe(0);
  });

  it('two windows that save at once lose nothing', async () => {
    const layers = new PackLayerStore(db);
    const add = (id: string) =>
      layers.change('house', (layer) => ({
        layer: { ...layer, templates: [...layer.templates, { ...wording('x'), id }] },
        left: [],
      }));
    await Promise.all([add('a'), add('b'), add('c')]);
    expect((await layers.read('house')).templates).toHaveLength(3);
  });
});
