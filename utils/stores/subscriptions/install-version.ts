import type { Database } from '@/utils/db/database';
import { storageError } from '@/utils/db/storage-error';
import { planInstall } from '@/utils/packs/subscription/plan-install';
import { openVersion } from './open-version';
import { pruneVersions } from './settle-refresh';

/**
 * Puts a kept version in use: the one that waits, an earlier one, or a later one again. One transaction.
 * @param at ISO instant
 * @returns false when that version is not kept, or the pack not followed
 * @throws AppError when the database cannot be written, or the version no longer be read
 */
export async function installVersion(
  db: Database,
  packId: string,
  seq: number,
  at: string,
  pause?: () => Promise<void>,
): Promise<boolean> {
  try {
    const version = await db.packVersions.get([packId, seq]);
    if (!version) return false;
    const pack = await openVersion(version, pause);
    return await db.transaction('rw', [db.packs, db.packVersions, db.subscriptions], async () => {
      const subscription = await db.subscriptions.get(packId);
      if (!subscription) return false;
      const next = planInstall(subscription, version);
      await db.packs.put({ id: packId, loadedAt: at, pack });
      await db.packVersions.put({ ...version, installedAt: at });
      await db.subscriptions.put(next);
      await pruneVersions(db, next);
      return true;
    });
  } catch (error) {
    throw storageError(error);
  }
}
