import 'fake-indexeddb/auto';
import { Database } from '@/utils/db/database';
import { readRemote } from '@/utils/stores/http/read-remote';
import { addSubscription } from '@/utils/stores/subscriptions/add-subscription';
import type { RefreshNeeds } from '@/utils/stores/subscriptions/refresh-needs';
import { refreshSubscription } from '@/utils/stores/subscriptions/refresh-subscription';
import { makeRandom } from '../bench/make-random';
import type { Host } from './start-host';
import { type HourFigures, HourLedger, workingHour } from './working-hour';

interface Member {
  db: Database;
  /** ms since nine. */
  at: number;
  joined: boolean;
}

/**
 * Plays the hour with real members: each with the extension's own client code and a database of its own, each request sent to
 * the host. Only the waiting between them is left out: the clock is set, not waited for.
 * @param publish puts the new version on the host
 */
export async function playHour(
  subscribers: number,
  host: Host,
  link: string,
  packId: string,
  publish: () => Promise<void>,
): Promise<HourFigures> {
  const random = makeRandom(subscribers);
  const ledger = new HourLedger();
  const members: Member[] = Array.from({ length: subscribers }, (_, n) => ({
    db: new Database(`member-${subscribers}-${n}`),
    at: random() * workingHour.openWithin,
    joined: false,
  }));
  await host.reset();
  let published = false;
  for (let next = findNext(members); next && next.at < workingHour.end; next = findNext(members)) {
    if (!published && next.at >= workingHour.publishAt) {
      await publish();
      await host.changed();
      published = true;
    }
    await live(next, link, packId, random, ledger);
  }
  const { counts } = await host.read();
  await Promise.all(members.map(({ db }) => db.delete()));
  Object.assign(ledger.requests, Object.fromEntries(Object.entries(counts).map(([kind, one]) => [kind, one.requests])));
  return ledger.sum(
    subscribers,
    Object.values(counts).reduce((sum, { bytes }) => sum + bytes, 0),
  );
}

const findNext = (members: readonly Member[]): Member | undefined =>
  members.reduce<Member | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);

/** One look of one member, at its own time. */
async function live(
  member: Member,
  link: string,
  packId: string,
  random: () => number,
  ledger: HourLedger,
): Promise<void> {
  const { db, at } = member;
  const needs: RefreshNeeds = {
    db,
    async read(url, request) {
      ledger.tick(at);
      return readRemote(url, request);
    },
    isPermitted: async () => true,
    now: () => workingHour.start + at,
    random,
  };
  if (!member.joined) {
    const answer = await addSubscription(link, 'automatic', needs);
    if (!answer.ok) throw new Error(`could not join: ${answer.problem.reason}`);
    member.joined = true;
  } else {
    const end = await refreshSubscription(packId, needs);
    if (end === 'installed') ledger.arrive(at);
    else if (end !== 'unchanged') throw new Error(`a member's refresh came to "${end}"`);
  }
  const state = await db.subscriptions.get(packId);
  member.at = Date.parse(state!.nextAt) - workingHour.start;
}
