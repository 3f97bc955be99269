import type { Database } from '@/utils/db/database';
import { PublicationStore } from '@/utils/db/publication-store';
import { createStore, findStoreUrl } from '../create-store';
import type { StoreNet } from '../store-contract';
import type { Publication, PublicationProblem } from './publication';
import { publishPack } from './publish-pack';
import type { PublishTools } from './publish-tools';
import { settlePublished } from './settle-published';

export interface PublicationNeeds extends Pick<PublishTools, 'pause' | 'clock' | 'random'> {
  db: Database;
  /** Whether the browser lets us go to the address now. */
  isPermitted(url: string): Promise<boolean>;
  /** ms since the epoch. */
  now(): number;
  /** A step was made: whoever watches may look again. */
  changed(): void;
  /** The pack in use is another one now. */
  published(): Promise<void>;
  net?: StoreNet;
}

export interface PublicationRunner {
  /** Goes on with a pack's publication, at most once at a time. Never throws. */
  run(packId: string): Promise<void>;
  /** All that are due. */
  runDue(): Promise<void>;
  /** When the next one is due, ms since the epoch; null: none waits. */
  findNext(): Promise<number | null>;
}

const minute = 60_000;
/** Half a minute, doubled with each failure up to an hour, a tenth of chance so that two leads do not meet again. */
const planRetry = ({ failures, problem }: Publication, now: number, random: number): string => {
  const asked = (problem?.retryAfter ?? 0) * 1000;
  const own = Math.min(60 * minute, 30_000 * 2 ** Math.min(failures, 10));
  return new Date(now + Math.max(asked, own) * (1 + random / 10)).toISOString();
};

/** Runs publications step by step; whatever stops it, `runDue` goes on from what was saved. */
export function createPublicationRunner(needs: PublicationNeeds): PublicationRunner {
  const { db } = needs;
  const store = new PublicationStore(db);
  const running = new Map<string, Promise<void>>();

  const save = async (publication: Publication): Promise<void> => {
    const kept = await store.find(publication.packId);
    // Given up by the person, or another one begun: nothing more is written.
    if (kept?.token !== publication.token) throw new Error('given up');
    if (publication.step === 'done') await settlePublished(db, publication, new Date(needs.now()).toISOString());
    else await store.put(publication);
    needs.changed();
  };

  const work = async (packId: string): Promise<void> => {
    const publication = await store.find(packId);
    if (!publication || publication.step === 'done' || publication.step === 'conflict') return;
    const stop = (reason: PublicationProblem['reason']) =>
      retryLater({
        ...publication,
        failures: publication.failures + 1,
        problem: { reason, code: null, retryAfter: null },
      });
    const connection = await db.storeConnections.get(publication.connectionId);
    if (!connection) return stop('no-connection');
    if (!(await needs.isPermitted(findStoreUrl(connection.settings).href))) return stop('no-permission');
    const [own, followed] = await Promise.all([db.signingKeys.toArray(), db.subscriptions.get(packId)]);
    const keys = [...own, ...(followed?.pinnedKeys ?? [])].map(({ kid, x }) => ({ kid, x }));
    const { pause, clock, random } = needs;
    const tools: PublishTools = { saveProgress: save, keys, pause, clock, random, ifMatch: connection.ability.ifMatch };
    const end = await publishPack(publication, createStore(connection.settings, needs.net), tools);
    if (end.step === 'done') await needs.published();
    else if (end.step !== 'conflict') await retryLater(end);
  };
  const retryLater = (publication: Publication) =>
    save({ ...publication, nextAt: planRetry(publication, needs.now(), needs.random()) });

  const run = (packId: string): Promise<void> => {
    const present = running.get(packId);
    if (present) return present;
    // What the database refuses leaves the row as it was: tried again when it is due.
    const begun = work(packId)
      .catch(() => undefined)
      .finally(() => running.delete(packId));
    running.set(packId, begun);
    return begun;
  };
  return {
    run,
    async runDue() {
      const due = (await store.listOpen()).filter(({ nextAt }) => nextAt === null || Date.parse(nextAt) <= needs.now());
      await Promise.all(due.map(({ packId }) => run(packId)));
    },
    async findNext() {
      const times = (await store.listOpen()).map(({ nextAt }) => (nextAt === null ? needs.now() : Date.parse(nextAt)));
      return times.length === 0 ? null : Math.min(...times);
    },
  };
}
