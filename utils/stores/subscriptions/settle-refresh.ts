import type { Database } from '@/utils/db/database';
import type { Pack } from '@/utils/packs/schema';
import type { PackVersion } from '@/utils/packs/subscription/pack-version';
import { planPruning } from '@/utils/packs/subscription/plan-pruning';
import type { RefreshPlan } from '@/utils/packs/subscription/plan-refresh';
import type { Subscription } from '@/utils/packs/subscription/subscription';

/** What must not have moved since the look at the store began, or its findings are of another state. */
const settled = ['url', 'mode', 'installedSeq', 'highestSeq', 'rotation'] as const satisfies (keyof Subscription)[];

/**
 * Writes what a look came to: pack, version history and state in one transaction, so that whatever stops the browser leaves
 * all of the old or all of the new. What this machine laid over the pack is in other tables and is not touched.
 * @param found the new version when there is one
 * @returns false when the person changed the subscription meanwhile: nothing was written
 */
export function settleRefresh(
  db: Database,
  before: Subscription,
  { next, install }: RefreshPlan,
  found: { pack: Pack; version: PackVersion } | null,
): Promise<boolean> {
  return db.transaction('rw', [db.packs, db.packVersions, db.subscriptions], async () => {
    const now = await db.subscriptions.get(before.packId);
    if (!now || settled.some((field) => now[field] !== before[field])) return false;
    if (install !== null && found) {
      await db.packVersions.put({ ...found.version, installedAt: install === 'now' ? next.checkedAt : null });
      if (install === 'now')
        await db.packs.put({ id: next.packId, loadedAt: next.checkedAt ?? next.nextAt, pack: found.pack });
    }
    await db.subscriptions.put(next);
    if (install !== null) await pruneVersions(db, next);
    return true;
  });
}

/** Drops the versions that are too many. Inside the transaction of whoever calls. */
export async function pruneVersions(
  db: Database,
  subscription: Pick<Subscription, 'packId' | 'installedSeq' | 'pending'>,
): Promise<void> {
  const keys = (await db.packVersions.where('packId').equals(subscription.packId).primaryKeys()) as [string, number][];
  const spare = planPruning(
    keys.map(([, seq]) => ({ seq })),
    subscription,
  );
  await db.packVersions.bulkDelete(spare.map((seq): [string, number] => [subscription.packId, seq]));
}
