import type { Database } from '@/utils/db/database';
import { storageError } from '@/utils/db/storage-error';
import type { Subscription } from '@/utils/packs/subscription/subscription';
import { unsignedVersion } from '@/utils/packs/subscription/unsigned-version';
import { openVersion } from './open-version';

/** What puts a removed pack back. Small: the pack itself stays in the version history until the browser next starts. */
export interface RemovedPack {
  packId: string;
  seq: number;
  /** Null: it was installed without being followed. */
  subscription: Subscription | null;
}

/**
 * Takes a pack out of use and follows it no longer. What this machine laid over it stays, should it come back.
 * @throws AppError when the database cannot be written
 */
export async function removePack(db: Database, packId: string): Promise<RemovedPack | null> {
  try {
    return await db.transaction('rw', [db.packs, db.packVersions, db.subscriptions], async () => {
      const [installed, subscription] = await Promise.all([db.packs.get(packId), db.subscriptions.get(packId)]);
      if (!installed) return null;
      if (!subscription) await db.packVersions.put(unsignedVersion(installed.pack, installed.loadedAt));
      await db.packs.delete(packId);
      await db.subscriptions.delete(packId);
      return { packId, seq: subscription?.installedSeq ?? 0, subscription: subscription ?? null };
    });
  } catch (error) {
    throw storageError(error);
  }
}

/** Puts it back as it was. @param at ISO instant @returns false when the browser was restarted meanwhile */
export async function restorePack(
  db: Database,
  { packId, seq, subscription }: RemovedPack,
  at: string,
): Promise<boolean> {
  try {
    const version = await db.packVersions.get([packId, seq]);
    if (!version) return false;
    const pack = await openVersion(version);
    return await db.transaction('rw', [db.packs, db.packVersions, db.subscriptions], async () => {
      if (await db.packs.get(packId)) return false;
      await db.packs.put({ id: packId, loadedAt: at, pack });
      if (subscription) await db.subscriptions.put({ ...subscription, packId });
      else await db.packVersions.delete([packId, seq]);
      return true;
    });
  } catch (error) {
    throw storageError(error);
  }
}

/** Versions of packs that were removed for good; those published from here stay. Called when the browser starts: until then a removal can be undone. */
export async function dropOrphanedVersions(db: Database): Promise<void> {
  const [subscribed, published] = await Promise.all([
    db.subscriptions.toCollection().primaryKeys(),
    db.publications.toCollection().primaryKeys(),
  ]);
  const followed = new Set([...subscribed, ...published]);
  const kept = (await db.packVersions.toCollection().primaryKeys()) as [string, number][];
  await db.packVersions.bulkDelete(kept.filter(([packId]) => !followed.has(packId)));
}
