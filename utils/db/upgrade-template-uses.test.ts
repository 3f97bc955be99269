import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { Database } from './database';

test('uses counted before there were several packs are kept, as those of the pack there was', async () => {
  const before = new Dexie('with-uses');
  before.version(2).stores({
    interactions: 'id, at, itemKey, authorKey, [network+at], [action+at], [outcome+at]',
    packs: 'id',
    templateUses: 'templateId',
    disputes: 'key',
    seen: 'key, at',
    ruleLayers: 'packId',
  });
  await before.table('packs').add({ id: 'lune', loadedAt: '2026-01-01T00:00:00Z', pack: {} });
  await before.table('templateUses').add({ templateId: 'late', count: 3, lastAt: '2026-02-01T00:00:00Z' });
  before.close();

  const db = new Database('with-uses');
  expect(await db.templateUses.toArray()).toEqual([
    { templateId: 'lune/late', count: 3, lastAt: '2026-02-01T00:00:00Z' },
  ]);
  db.close();
});
