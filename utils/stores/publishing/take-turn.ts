import type { Failed } from '../http/remote-failure';
import type { PublishingStore } from '../store-contract';
import { defaultLeaseMs, type PublishTools } from './publish-tools';

export type Turn =
  | { status: 'mine' }
  /** Somebody else publishes, and did not end while we waited. */
  | { status: 'theirs' }
  /** The store cannot list its files. */
  | { status: 'no-turns' }
  | Failed;

type TurnTools = Pick<PublishTools, 'pause' | 'clock' | 'random' | 'leaseMs' | 'patienceMs'>;

/**
 * Has two leads publish one after the other on stores that refuse nothing. Each puts up a file of its own, then looks: only who
 * sees no other goes in. As everybody puts up before looking, no two can both see nobody; no conditional write and no atomic
 * creation is asked of the store, only that a listing shows what was written. The smallest name stays and waits, the others
 * step back, so that somebody always gets in. A file of somebody who vanished counts for `leaseMs` by the store's own clock.
 * @param folder holds the files and nothing else
 * @param token names us; plain characters
 */
export async function takeTurn(store: PublishingStore, folder: string, token: string, tools: TurnTools): Promise<Turn> {
  const { leaseMs = defaultLeaseMs, patienceMs = 20_000 } = tools;
  const own = `${token}.json`;
  const body = new TextEncoder().encode('{}\n');
  const until = tools.clock() + patienceMs;
  const leave = () => leaveTurn(store, folder, token);
  // Asked before anything is put up: on a Git host every file is a commit.
  const able = await store.list(folder);
  if (able.status !== 'listed') return able.status === 'failed' ? able : { status: 'no-turns' };
  let isUp = false;
  for (;;) {
    if (!isUp) {
      const put = await store.replace(`${folder}/${own}`, body, null);
      // Whether it arrived is not known: taken away again.
      if (put.status !== 'written') {
        await leave();
        return put.status === 'failed' ? put : { status: 'theirs' };
      }
      isUp = true;
    }
    const listing = await store.list(folder);
    if (listing.status !== 'listed') {
      await leave();
      return listing.status === 'failed' ? listing : { status: 'no-turns' };
    }
    const others = listing.files.filter(({ name }) => name !== own && name.endsWith('.json'));
    const isSeen = listing.files.some(({ name }) => name === own);
    const stale = others.filter(({ ageMs }) => ageMs !== null && ageMs > leaseMs);
    for (const { name } of stale) await store.remove(`${folder}/${name}`);
    const present = others.filter((file) => !stale.includes(file));
    if (present.length === 0 && isSeen) return { status: 'mine' };
    if (tools.clock() > until) {
      // Of an unknown age, and there all the time we waited: nobody may be locked out for ever.
      if (isSeen && present.every(({ ageMs }) => ageMs === null)) return { status: 'mine' };
      await leave();
      return { status: 'theirs' };
    }
    const isFirst = present.every(({ name }) => own < name);
    if (!isFirst || !isSeen) {
      await leave();
      isUp = false;
    }
    await tools.pause(50 + tools.random() * 200);
  }
}

/** Takes our file away. A file that cannot be taken away ends by its age. */
export async function leaveTurn(store: PublishingStore, folder: string, token: string): Promise<void> {
  await store.remove(`${folder}/${token}.json`);
}
