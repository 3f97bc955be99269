import type { Database } from '@/utils/db/database';
import { browser } from '@/utils/platform/browser';
import { createPause } from '@/utils/platform/create-pause';
import { hasOriginPermission } from '@/utils/platform/origin-permission';
import { announcePackNews } from '@/utils/platform/pack-news';
import type { Publication } from '@/utils/stores/publishing/publication';
import { createPublicationRunner } from '@/utils/stores/publishing/run-publications';
import { connectionHandlers } from './handlers/connections';
import { publishHandlers } from './handlers/publish';
import { publishVersionHandlers } from './handlers/publish-versions';
import { showPublication } from './handlers/show-publication';
import type { PackLoader } from './load-packs';
import { registerRenewals } from './register-renewals';

const alarm = 'publish.resume';
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Joins what publishes packs. A publication goes on after a restart, when its time has come or a permission is back. Called
 * synchronously when the background starts. @returns the handlers of its verbs
 */
export function publishPacks(db: Database, loader: PackLoader) {
  const renewals = registerRenewals(db);
  const changed = (): void => announcePackNews({ type: 'publications.changed' });
  const published = async (): Promise<void> => {
    await Promise.all([loader.renew(), renewals.look()]);
    announcePackNews({ type: 'packs.changed' });
  };
  const runner = createPublicationRunner({
    db,
    isPermitted: hasOriginPermission,
    now: Date.now,
    clock: () => performance.now(),
    random: Math.random,
    pause: wait,
    changed,
    published,
  });
  const plan = async (): Promise<void> => {
    const next = await runner.findNext();
    if (next === null) await browser.alarms.clear(alarm);
    else await browser.alarms.create(alarm, { when: Math.max(next, Date.now() + 30_000) });
  };
  const resume = async (): Promise<void> => {
    // Set before the work: if the background is stopped in the midst of it, this rings and it is done again.
    if ((await runner.findNext()) !== null) await browser.alarms.create(alarm, { delayInMinutes: 2 });
    await runner.runDue();
    await plan();
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void resume();
  });
  browser.runtime.onStartup.addListener(() => void resume());
  browser.permissions.onAdded.addListener(async () => {
    for (const { packId, problem } of await db.publications.toArray())
      if (problem?.reason === 'no-permission') await runner.run(packId);
    await plan();
  });
  // Browsers may forget alarms when they close, or with an update.
  void browser.alarms.get(alarm).then((known) => {
    if (!known) void plan();
  });
  /** Begins at once; the alarm is there in case the background is stopped before it ends. */
  const begin = async (packId: string): Promise<void> => {
    await browser.alarms.create(alarm, { delayInMinutes: 2 });
    void runner.run(packId).then(plan);
  };
  const pause = createPause();
  const show = (publication: Publication) => showPublication(db, publication);
  return {
    ...connectionHandlers({ db, isPermitted: hasOriginPermission, pause: wait }),
    ...publishHandlers({ db, show, begin, changed, published, pause }),
    ...publishVersionHandlers({ db, show, begin, changed, pause }),
  };
}
