import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Interaction } from '@/utils/log/schema';
import { logQuerySchema } from '@/utils/messaging/verbs/log-query';
import { Database } from './database';
import { InteractionStore } from './interaction-store';

const line = (n: number, more: Partial<Interaction> = {}): Interaction => ({
  id: `line-${n}`,
  at: new Date(Date.UTC(2026, 2, 1, 0, n)).toISOString(),
  agent: 'Awa',
  device: 'd',
  network: n % 2 ? 'x' : 'facebook',
  host: '',
  brand: '',
  action: 'reply',
  outcome: 'sent',
  item: null,
  comment: '',
  rules: [],
  toneBefore: [],
  toneAfter: [],
  handleMs: n,
  responseMs: null,
  ...more,
});

let db: Database;
let log: InteractionStore;
const ask = async (query: Parameters<typeof logQuerySchema.parse>[0]) => {
  const { rows, total } = await log.query(logQuerySchema.parse(query));
  return { ids: rows.map(({ id }) => Number(id.slice(5))), total };
};

beforeEach(async () => {
  db = new Database(`log-${crypto.randomUUID()}`);
  log = new InteractionStore(db);
  for (let n = 0; n < 25; n++) await log.add(line(n));
});
afterEach(() => db.delete());

describe('the pages of the log', () => {
  it('go on from each other to the very last line, from either end', async () => {
    const seen: number[] = [];
    for (let offset = 0; offset < 30; offset += 10) seen.push(...(await ask({ offset, limit: 10 })).ids);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, at) => 24 - at));
    expect((await ask({ offset: 20, limit: 10, sort: 'oldest' })).ids).toEqual([20, 21, 22, 23, 24]);
    expect(await ask({ offset: 40, limit: 10 })).toEqual({ ids: [], total: 25 });
  });

  it('count again after each write', async () => {
    expect((await ask({ network: 'x' })).total).toBe(12);
    await log.add(line(99, { network: 'x' }));
    expect((await ask({ network: 'x' })).total).toBe(13);
    await log.remove('line-99');
    expect((await ask({ network: 'x' })).total).toBe(12);
    const removed = await log.removeMany(['line-1', 'line-3', 'gone']);
    expect(removed).toHaveLength(2);
    expect((await ask({ network: 'x' })).total).toBe(10);
    await log.restoreMany(removed);
    expect((await ask({ network: 'x', limit: 2, sort: 'oldest' })).ids).toEqual([1, 3]);
  });

  it('are sorted by other columns too', async () => {
    expect((await ask({ sortBy: 'handleMs', limit: 3 })).ids).toEqual([24, 23, 22]);
    expect((await ask({ sortBy: 'network', sort: 'oldest', limit: 2 })).ids).toEqual([0, 2]);
  });
});
