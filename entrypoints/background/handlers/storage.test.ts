import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { Database } from '@/utils/db/database';
import { InteractionStore } from '@/utils/db/interaction-store';
import { storageHandlers } from './storage';

const areas = vi.hoisted(() => ({ local: new Map<string, unknown>(), session: new Map<string, unknown>() }));
vi.mock('@/utils/platform/browser', () => {
  const area = (kept: Map<string, unknown>) => ({
    get: async () => Object.fromEntries(kept),
    set: async (more: object) => {
      for (const [key, value] of Object.entries(more)) kept.set(key, value);
    },
    remove: async (key: string) => kept.delete(key),
    clear: async () => kept.clear(),
  });
  return { browser: { storage: { local: area(areas.local), session: area(areas.session) } } };
});

let db: Database;
let handlers: ReturnType<typeof storageHandlers>;
const page = {} as Parameters<ReturnType<typeof storageHandlers>['storage.count']>[1];

beforeEach(async () => {
  db = new Database(`storage-${crypto.randomUUID()}`);
  handlers = storageHandlers({ db, log: new InteractionStore(db), forgetPacks: () => {} });
  await db.table('seen').add({ key: 'a', at: '2026-03-01T00:00:00.000Z' });
  await db.table('ruleLayers').add({ packId: 'lune' });
  await db.table('packLayers').bulkAdd([{ packId: 'lune' }, { packId: 'soleil' }]);
});

it('says how many comments seen and layers are kept, as of everything else', async () => {
  expect(await handlers['storage.count']({}, page)).toMatchObject({ seen: 1, layers: 3, packs: 0, interactions: 0 });
});

it('leaves nothing when everything is deleted, not what waits in the session either', async () => {
  areas.session.set('text', 'Bonjour');
  await handlers['storage.clear']({ confirmed: true }, page);
  expect([...areas.local, ...areas.session]).toEqual([]);
  expect(await handlers['storage.count']({}, page)).toMatchObject({ seen: 0, layers: 0 });
  for (const table of db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
});
