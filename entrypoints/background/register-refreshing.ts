import type { Database } from '@/utils/db/database';
import type { ProblemReason } from '@/utils/packs/subscription/refresh-problem';
import { browser } from '@/utils/platform/browser';
import { hasOriginPermission } from '@/utils/platform/origin-permission';
import { dropOrphanedVersions } from '@/utils/stores/subscriptions/remove-pack';
import type { RefreshRunner } from '@/utils/stores/subscriptions/run-refreshes';

const alarm = 'subscriptions.refresh';
/** Longer than any refresh may take: an alarm that rings while one runs finds nothing due. */
const safety = 5;

/**
 * Looks at the stores of followed packs when their time has come, when the browser starts, when the network or a permission
 * is back. Called synchronously when the background starts.
 */
export function registerRefreshing(db: Database, runner: RefreshRunner): { plan(): Promise<void> } {
  /** The next ring; never sooner than half a minute, the shortest a browser keeps. */
  const plan = async (): Promise<void> => {
    const next = await runner.findNext();
    if (next === null) await browser.alarms.clear(alarm);
    else await browser.alarms.create(alarm, { when: Math.max(next, Date.now() + 30_000) });
  };
  const refresh = async (): Promise<void> => {
    // Set before the work: if the background is stopped in the midst of it, this rings and it is done again.
    await browser.alarms.create(alarm, { delayInMinutes: safety });
    await runner.refreshDue();
    await plan();
  };
  /** What stood in the way is gone: no need to wait for the time that was planned. */
  const refreshAfter = async (...reasons: ProblemReason[]): Promise<void> => {
    const all = await db.subscriptions.toArray();
    const waiting = all.filter(({ problem }) => problem && reasons.includes(problem.reason));
    await Promise.all(waiting.map(({ packId }) => runner.refresh(packId).catch(() => undefined)));
    if (waiting.length > 0) await plan();
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void refresh();
  });
  browser.runtime.onStartup.addListener(() => {
    void dropOrphanedVersions(db).catch(() => undefined);
    void refresh();
  });
  browser.runtime.onInstalled.addListener(() => {
    // What an older build could not read, this one may.
    void db.subscriptions.toCollection().modify({ refusedSha256: null }).then(refresh);
  });
  browser.permissions.onAdded.addListener(() => void refreshAfter('no-permission'));
  browser.permissions.onRemoved.addListener(async () => {
    // Which packs are meant, the browser's word for a host does not say: each is asked whether it may still be read.
    for (const { packId, url } of await db.subscriptions.toArray())
      if (!(await hasOriginPermission(url))) await runner.refresh(packId).catch(() => undefined);
  });
  globalThis.addEventListener('online', () => void refreshAfter('offline', 'unreachable'));
  // Browsers may forget alarms when they close, or with an update.
  void browser.alarms.get(alarm).then((known) => {
    if (!known) void plan();
  });
  return { plan };
}
