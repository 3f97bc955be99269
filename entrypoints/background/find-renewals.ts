import type { Database } from '@/utils/db/database';
import type { Pack } from '@/utils/packs/schema';
import { readOwnManifest } from '@/utils/stores/publishing/read-own-manifest';

export interface Renewal {
  packId: string;
  version: string;
  /** ISO 8601. */
  expires: string;
  expired: boolean;
  pack: Pack;
}

/** A week: time to come back from a few days off. */
const ahead = 7 * 86_400_000;

/** Publications from here that members soon take as no longer vouched for, and those past it. @param now ms since the epoch */
export async function findRenewals(db: Database, now: number): Promise<Renewal[]> {
  const found: Renewal[] = [];
  for (const { packId, version, manifest, step } of await db.publications.toArray()) {
    if (step !== 'done') continue;
    const { expires } = readOwnManifest(manifest);
    if (Date.parse(expires) - ahead > now) continue;
    const stored = await db.packs.get(packId);
    if (stored) found.push({ packId, version, expires, expired: Date.parse(expires) <= now, pack: stored.pack });
  }
  return found;
}
