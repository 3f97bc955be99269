import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Interaction } from '@/utils/log/schema';
import { logQuerySchema } from '@/utils/messaging/verbs/log-query';
import { Database } from './database';
import { InteractionStore } from './interaction-store';

const words = [
  'colis',
  'Colissimo',
  'reçu',
  'recu',
  'Éloïse',
  'Mérand',
  'l’été',
  'été',
  '👍',
  'straße',
  '42',
  'ok\nnon',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((parts) => parts.join(' '));
const at = fc.integer({ min: 0, max: 6 }).map((day) => new Date(Date.UTC(2026, 2, 1 + day)).toISOString());
const network = fc.constantFrom('facebook' as const, 'x' as const, 'reddit' as const);
const action = fc.constantFrom('reply' as const, 'flag' as const, 'note' as const);

const interaction = fc.record<Interaction>({
  id: fc.integer({ min: 0, max: 30 }).map(String),
  at,
  agent: fc.constantFrom('Awa', 'Noël'),
  device: fc.constant('d'),
  network,
  host: fc.constantFrom('', 'a.example', 'b.example'),
  brand: fc.constantFrom('', 'Maison Tamarin'),
  action,
  outcome: fc.constantFrom('sent', 'failed', 'attempted'),
  item: fc.option(
    fc.record({
      id: fc.constant('i'),
      network,
      kind: fc.constant('comment' as const),
      text,
      author: fc.record({
        id: fc.constant('a'),
        name: text,
        handle: fc.option(fc.constant('@eloise.m')),
        profileUrl: fc.constant(null),
      }),
      permalink: fc.constant(null),
      publishedAt: fc.constant(null),
      parentId: fc.constant(null),
      depth: fc.constant(0),
      isOwn: fc.constant(false),
    }),
  ),
  comment: text,
  rules: fc.constant([]),
  toneBefore: fc.constant([]),
  toneAfter: fc.constant([]),
  handleMs: fc.option(fc.integer({ min: 0, max: 3 })),
  responseMs: fc.constant(null),
});

const question = fc
  .record(
    {
      text: fc.oneof(text, fc.constantFrom('coli', 'ELOI', 'm eloise', 'ete', 'issimo')),
      textIn: fc.constantFrom('all', 'author'),
      network,
      action,
      outcome: fc.constantFrom('sent', 'failed', 'confirmed', 'counted'),
      host: fc.constantFrom('a.example', 'b.example'),
      since: at,
      until: at,
      sort: fc.constantFrom('newest', 'oldest'),
      sortBy: fc.constantFrom('at', 'author', 'network', 'action', 'handleMs'),
      offset: fc.integer({ min: 0, max: 8 }),
      limit: fc.integer({ min: 1, max: 8 }),
    },
    { requiredKeys: [] },
  )
  .map((asked) => logQuerySchema.parse(asked));

const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ put: fc.array(interaction, { minLength: 1, maxLength: 6 }) }) },
  fc.record({ remove: fc.array(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 5 }) }),
  fc.record({ note: text, id: fc.integer({ min: 0, max: 30 }).map(String) }),
  fc.record({ clear: fc.constant(true) }),
  { weight: 3, arbitrary: fc.record({ ask: question }) },
);

const fold = (part: string) => part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const split = (part: string) => fold(part).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the store promises, said as plainly as can be. */
function scan(rows: readonly Interaction[], query: ReturnType<typeof logQuerySchema.parse>) {
  const found = rows.filter((row) => {
    const author = [row.item?.author.name ?? '', row.item?.author.handle ?? ''];
    const all = [...author, row.comment, row.item?.text ?? '', row.agent, row.brand, row.host];
    const has = (query.textIn === 'author' ? author : all).flatMap(split);
    return (
      split(query.text).every((word) => has.some((one) => one.startsWith(word))) &&
      (!query.network || row.network === query.network) &&
      (!query.action || row.action === query.action) &&
      (!query.host || row.host === query.host) &&
      (!query.since || row.at >= query.since) &&
      (!query.until || row.at < query.until) &&
      (query.outcome === null ||
        (query.outcome === 'confirmed' && row.outcome === 'sent') ||
        (query.outcome === 'counted' && row.outcome !== 'failed') ||
        row.outcome === query.outcome)
    );
  });
  const key = (row: Interaction) =>
    query.sortBy === 'author'
      ? split(row.item?.author.name ?? '').join(' ')
      : query.sortBy === 'handleMs'
        ? String((row.handleMs ?? -1) + 1)
        : row[query.sortBy];
  const order = (row: Interaction) => [key(row), row.at, row.id];
  const compare = (a: string[], b: string[]): number => {
    const i = a.findIndex((part, k) => part !== b[k]);
    return i < 0 ? 0 : a[i]! < b[i]! ? -1 : 1;
  };
  const sorted = found.toSorted((a, b) => compare(order(a), order(b)) * (query.sort === 'newest' ? -1 : 1));
  return { rows: sorted.slice(query.offset, query.offset + query.limit), total: found.length };
}

describe('a question to the log', () => {
  it('is answered as a plain reading of all its lines would, whatever was written, changed and taken out between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), question, async (acts, last) => {
        const db = new Database(`log-${crypto.randomUUID()}`);
        const log = new InteractionStore(db);
        const model = new Map<string, Interaction>();
        for (const one of [...acts, { ask: last }]) {
          if ('put' in one) {
            await log.restoreMany(one.put);
            for (const row of one.put) model.set(row.id, row);
          } else if ('remove' in one) {
            await log.removeMany(one.remove);
            for (const id of one.remove) model.delete(id);
          } else if ('note' in one) {
            const row = model.get(one.id);
            if (row) await log.update(one.id, { comment: one.note });
            else await expect(log.update(one.id, { comment: one.note })).rejects.toMatchObject({ code: 'log-missing' });
            if (row) model.set(one.id, { ...row, comment: one.note });
          } else if ('clear' in one) {
            await Promise.all(db.tables.map((table) => table.clear()));
            model.clear();
          } else {
            expect(await log.query(one.ask)).toEqual(scan([...model.values()], one.ask));
          }
        }
        await db.delete();
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('sees what was written before it was asked, though another question is still being answered', async () => {
    const db = new Database(`log-${crypto.randomUUID()}`);
    const log = new InteractionStore(db);
    const [one, two] = fc.sample(interaction, 2).map((row, n) => ({ ...row, id: `line-${n}` }));
    await log.add(one!);
    const first = log.query(logQuerySchema.parse({}));
    await log.add(two!);
    expect((await log.query(logQuerySchema.parse({}))).total).toBe(2);
    await first;
    await db.delete();
  });
});

test('a line that cannot be written leaves nothing behind', async () => {
  const db = new Database(`log-${crypto.randomUUID()}`);
  const log = new InteractionStore(db);
  const [row] = fc.sample(interaction, 1);
  await log.add(row!);
  await expect(log.add(row!)).rejects.toMatchObject({ code: 'storage-failed' });
  expect((await log.query(logQuerySchema.parse({}))).total).toBe(1);
  await db.delete();
});

test('a log of more than one block, written before there were any, is searched like every other', async () => {
  const before = new Dexie('old-log');
  before.version(2).stores({
    interactions: 'id, at, itemKey, authorKey, [network+at], [action+at], [outcome+at]',
    packs: 'id',
    templateUses: 'templateId',
    disputes: 'key',
    seen: 'key, at',
    ruleLayers: 'packId',
  });
  const [sample] = fc.sample(interaction, 1);
  const rows = Array.from({ length: 2300 }, (_, n) => ({ ...sample!, id: `${n}`, comment: `Appel ${n}` }));
  await before.table('interactions').bulkAdd(rows.map((row) => ({ ...row, itemKey: '', authorKey: '' })));
  before.close();

  const db = new Database('old-log');
  const log = new InteractionStore(db);
  expect((await log.query(logQuerySchema.parse({ text: 'appel' }))).total).toBe(2300);
  await log.update('2299', { comment: 'rappelée' });
  expect((await log.query(logQuerySchema.parse({ text: 'rappelee' }))).rows.map(({ id }) => id)).toEqual(['2299']);
  expect(await db.logBlocks.count()).toBe(3);
  expect(await log.count()).toEqual({ interactions: 2300, oldest: sample!.at });
  await db.delete();
});
