import type { Database } from '@/utils/db/database';
import { storageError } from '@/utils/db/storage-error';
import { planNextCheck } from '@/utils/packs/subscription/plan-next-check';
import type { RefreshProblem } from '@/utils/packs/subscription/refresh-problem';
import type { Subscription, UpdateMode } from '@/utils/packs/subscription/subscription';
import { unsignedVersion } from '@/utils/packs/subscription/unsigned-version';
import { type FollowedLink, followLink } from './follow-link';
import type { RefreshNeeds } from './refresh-needs';
import { pruneVersions } from './settle-refresh';

export type AddAnswer = { ok: true; packId: string } | { ok: false; problem: RefreshProblem };

/**
 * Follows a pack from a link and installs it, all in one transaction. A pack of that name installed before goes into the
 * version history; what was laid over it stays. A link followed anew pins the keys of the link: so a team starts over.
 * @throws AppError when the database cannot be written
 */
export async function addSubscription(text: string, mode: UpdateMode, needs: RefreshNeeds): Promise<AddAnswer> {
  const followed = await followLink(text, needs);
  if (followed.kind === 'trouble') return { ok: false, problem: followed.problem };
  needs.step?.(followed.pack.id, 'installing');
  try {
    await install(needs.db, followed, begin(followed, mode, needs), new Date(needs.now()).toISOString());
  } catch (error) {
    throw storageError(error);
  }
  return { ok: true, packId: followed.pack.id };
}

function begin(
  { link, manifest, keys, rotation, pack, validators }: FollowedLink,
  mode: UpdateMode,
  { now, random }: RefreshNeeds,
): Subscription {
  const at = now();
  const { seq, sha256, version, expires } = manifest;
  return {
    packId: pack.id,
    url: link.manifestUrl,
    title: link.name,
    pinnedKeys: keys,
    rotation,
    mode,
    installedSeq: seq,
    installedSha256: sha256,
    installedVersion: version,
    highestSeq: seq,
    highestSha256: sha256,
    pending: null,
    ...validators,
    expires,
    checkedAt: new Date(at).toISOString(),
    nextAt: new Date(planNextCheck('fine', 0, at, random())).toISOString(),
    failures: 0,
    problem: null,
    refusedSha256: null,
  };
}

function install(db: Database, { manifest, pack, content }: FollowedLink, subscription: Subscription, at: string) {
  const { packId } = subscription;
  return db.transaction('rw', [db.packs, db.packVersions, db.subscriptions], async () => {
    const [former, followed] = await Promise.all([db.packs.get(packId), db.subscriptions.get(packId)]);
    // Numbers of another store, or of a removed subscription, mean nothing in this one.
    if (!followed || followed.url !== subscription.url) await db.packVersions.where('packId').equals(packId).delete();
    if (former && !followed) await db.packVersions.put(unsignedVersion(former.pack, former.loadedAt));
    const { seq, version, sha256, issued, note } = manifest;
    await db.packVersions.put({ packId, seq, version, sha256, issued, note, installedAt: at, content });
    await db.packs.put({ id: packId, loadedAt: at, pack });
    await db.subscriptions.put(subscription);
    await pruneVersions(db, subscription);
  });
}
