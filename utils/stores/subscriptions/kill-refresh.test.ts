import 'fake-indexeddb/auto';
import type { DBCore, DBCoreTable } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePack, SignedStore } from '@/tests/stores/signed-store';
import { Database } from '@/utils/db/database';
import { addSubscription } from './add-subscription';
import { installVersion } from './install-version';
import type { RefreshNeeds } from './refresh-needs';
import { refreshSubscription } from './refresh-subscription';

const id = 'salon-bleu';
const now = Date.parse('2026-11-20T09:00:00Z');

/** Without rules, whose own tests take most of the time. */
const light = (version: string) => makePack(version, { charter: { ...makePack(version).charter, rules: [] } });

/** The background stopped: nothing after this point happens. */
class Killed extends Error {}

/** Dies at a chosen step, counting everything that is waited for: permission, network, reads and writes of the database. */
class Fate {
  count = 0;
  deadAt = Number.POSITIVE_INFINITY;
  step(): void {
    this.count++;
    if (this.count >= this.deadAt) throw new Killed();
  }
}

/** A connection whose every operation is a step; one thrown inside a transaction undoes it, as the browser would. */
function openMortal(name: string, fate: Fate): Database {
  const db = new Database(name);
  const watch = (table: DBCoreTable): DBCoreTable => {
    const step =
      <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
      async (...args: Args): Promise<Result> => {
        fate.step();
        const result = await work(...args);
        fate.step();
        return result;
      };
    return {
      ...table,
      get: step((request) => table.get(request)),
      mutate: step((request) => table.mutate(request)),
      query: step((request) => table.query(request)),
    };
  };
  db.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core: DBCore): DBCore => ({ ...core, table: (one) => watch(core.table(one)) }),
  });
  return db;
}

let name: string;
let store: SignedStore;
let opened: Database[];

const open = (fate = new Fate()): Database => {
  const db = openMortal(name, fate);
  opened.push(db);
  return db;
};

const needsOf = (db: Database, fate: Fate): RefreshNeeds => ({
  db,
  now: () => now,
  random: () => 0.5,
  async isPermitted() {
    fate.step();
    return true;
  },
  async read(url, request) {
    fate.step();
    const answer = await store.read(url, request);
    fate.step();
    return answer;
  },
  async pause() {
    fate.step();
  },
});

/** What a background that starts now would find. */
async function look(): Promise<{ installed: string; seq: number; known: number; kept: number[] }> {
  const db = open();
  const [pack, subscription, kept] = await Promise.all([
    db.packs.get(id),
    db.subscriptions.get(id),
    db.packVersions.where('packId').equals(id).primaryKeys(),
  ]);
  return {
    installed: pack?.pack.version ?? '',
    seq: subscription?.installedSeq ?? 0,
    known: subscription?.highestSeq ?? 0,
    kept: (kept as [string, number][]).map(([, seq]) => seq),
  };
}

const old = { installed: '2.3.0', seq: 3, known: 3, kept: [3] };
const renewed = { installed: '2.4.0', seq: 4, known: 4, kept: [3, 4] };

beforeEach(async () => {
  name = `kill-${crypto.randomUUID()}`;
  opened = [];
  store = await SignedStore.open();
  await store.publish(3, light('2.3.0'));
});
afterEach(async () => {
  for (const db of opened) db.close();
  await new Database(name).delete();
});

/** Runs some work killed at its first step, then at its second and so on, each time on a fresh state, until it survives. */
async function killEverywhere(
  arrange: () => Promise<void>,
  work: (db: Database, fate: Fate) => Promise<unknown>,
  check: (survived: boolean) => Promise<void>,
): Promise<number> {
  for (let deadAt = 1; ; deadAt++) {
    name = `kill-${crypto.randomUUID()}`;
    await arrange();
    const fate = new Fate();
    fate.deadAt = deadAt;
    await work(open(fate), fate).catch(() => undefined);
    const survived = fate.count < deadAt;
    await check(survived);
    if (survived) return deadAt;
  }
}

const follow = async (): Promise<void> => {
  await store.publish(3, light('2.3.0'));
  await addSubscription(store.link(), 'automatic', needsOf(open(), new Fate()));
};

describe('the background stopped at any moment', () => {
  it('of a refresh: the old version or the new one, whole, and the next refresh ends with the new one', async () => {
    const ends = new Set<string>();
    const steps = await killEverywhere(
      async () => {
        await follow();
        await store.publish(4, light('2.4.0'));
      },
      (db, fate) => refreshSubscription(id, needsOf(db, fate)),
      async (survived) => {
        const found = await look();
        ends.add(found.installed);
        expect(found).toEqual(found.installed === '2.4.0' ? renewed : old);
        if (survived) expect(found).toEqual(renewed);
        await refreshSubscription(id, needsOf(open(), new Fate()));
        expect(await look()).toEqual(renewed);
      },
    );
    expect(steps).toBeGreaterThan(12);
    expect([...ends].sort()).toEqual(['2.3.0', '2.4.0']);
  });

  it('of following a link: nothing, or all of it', async () => {
    await killEverywhere(
      async () => undefined,
      (db, fate) => addSubscription(store.link(), 'automatic', needsOf(db, fate)),
      async (survived) => {
        const found = await look();
        const nothing = { installed: '', seq: 0, known: 0, kept: [] };
        expect(found).toEqual(found.installed === '' ? nothing : old);
        if (survived) expect(found).toEqual(old);
      },
    );
  });

  it('of going back to an earlier version: one or the other', async () => {
    await killEverywhere(
      async () => {
        await follow();
        await store.publish(4, light('2.4.0'));
        await refreshSubscription(id, needsOf(open(), new Fate()));
      },
      (db) => installVersion(db, id, 3, '2026-11-20T10:00:00Z'),
      async (survived) => {
        const found = await look();
        const back = { ...renewed, installed: '2.3.0', seq: 3 };
        expect(found).toEqual(found.installed === '2.3.0' ? back : renewed);
        if (survived) expect(found).toEqual(back);
      },
    );
  });
});
