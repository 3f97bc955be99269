import type { Database } from '@/utils/db/database';
import { storageError } from '@/utils/db/storage-error';
import { planInstall } from '@/utils/packs/subscription/plan-install';
import { pruneVersions } from './settle-refresh';

/**
 * Puts a kept version in use: the one that waits, an earlier one, or a later one again. One transaction.
 * @param at ISO instant
 * @returns false when that version is not kept, or the pack not followed
 * @throws AppError when the database cannot be written
 */
export async function installVersion(db: Database, packId: string, seq: number, at: string): Promise<boolean> {
  try {
    return await db.transaction('rw', [db.packs, db.packVersions, db.subscriptions], async () => {
      const [subscription, version] = await Promise.all([
        db.subscriptions.get(packId),
        db.packVersions.get([packId, seq]),
      ]);
      if (!subscription || !version) return false;
      const next = planInstall(subscription, version);
      await db.packs.put({ id: packId, loadedAt: at, pack: version.pack });
      await db.packVersions.update([packId, seq], { installedAt: at });
      await db.subscriptions.put(next);
      await pruneVersions(db, next);
      return true;
    });
  } catch (error) {
    throw storageError(error);
  }
}
