import type { PackVersion } from '@/utils/packs/subscription/pack-version';
import type { Database } from './database';

/** The kept version of a content, whatever number it was first seen under; undefined when it is not kept. */
export function findVersion(db: Database, packId: string, sha256: string): Promise<PackVersion | undefined> {
  return db.packVersions
    .where('packId')
    .equals(packId)
    .filter((version) => version.sha256 === sha256)
    .first();
}
