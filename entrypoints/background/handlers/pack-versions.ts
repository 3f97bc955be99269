import type { Database } from '@/utils/db/database';
import { findVersion } from '@/utils/db/find-version';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { comparePacks } from '@/utils/packs/compare/compare-packs';
import type { Subscription } from '@/utils/packs/subscription/subscription';
import { installVersion } from '@/utils/stores/subscriptions/install-version';
import { removePack, restorePack } from '@/utils/stores/subscriptions/remove-pack';

interface Needs {
  db: Database;
  packsChanged(): Promise<void>;
  planNext(): Promise<void>;
}

type VersionVerb = `subscription.${'changes' | 'apply' | 'rollBack' | 'versions' | 'remove' | 'restore'}`;

const missing = (packId: string) => new AppError('pack-invalid', packId, { detail: packId });

/** The kept versions of packs: what differs, which is in use, and taking packs out of use. */
export function packVersionHandlers({ db, packsChanged, planNext }: Needs): Pick<Handlers, VersionVerb> {
  const expectFollowed = async (packId: string): Promise<Subscription> => {
    const found = await db.subscriptions.get(packId);
    if (!found) throw missing(packId);
    return found;
  };
  const use = async (packId: string, seq: number): Promise<null> => {
    if (!(await installVersion(db, packId, seq, new Date().toISOString()))) throw missing(packId);
    await packsChanged();
    return null;
  };
  return {
    async 'subscription.changes'({ packId, from, to }) {
      const { installedSeq, highestSha256, pending } = await expectFollowed(packId);
      const newer = to ?? pending?.seq;
      const [before, after] = await Promise.all([
        db.packVersions.get([packId, from ?? installedSeq]),
        newer === undefined ? findVersion(db, packId, highestSha256) : db.packVersions.get([packId, newer]),
      ]);
      if (!before || !after) throw missing(packId);
      return { from: before.version, to: after.version, changes: comparePacks(before.pack, after.pack) };
    },
    async 'subscription.apply'({ packId }) {
      const { pending } = await expectFollowed(packId);
      // Pressed twice, or put in use meanwhile: it is as the person wants it.
      return pending ? use(packId, pending.seq) : null;
    },
    'subscription.rollBack': ({ packId, seq }) => use(packId, seq),
    async 'subscription.versions'({ packId }) {
      const { installedSeq, pending } = await expectFollowed(packId);
      const kept = await db.packVersions.where('packId').equals(packId).toArray();
      return kept
        .sort((a, b) => b.seq - a.seq)
        .map(({ seq, version, issued, installedAt }) => ({
          seq,
          version,
          issued,
          installedAt,
          state: seq === installedSeq ? 'installed' : seq === pending?.seq ? 'waiting' : 'kept',
        }));
    },
    async 'subscription.remove'({ packId }) {
      const removed = await removePack(db, packId);
      if (!removed) throw missing(packId);
      await packsChanged();
      await planNext();
      return { removed };
    },
    async 'subscription.restore'({ removed }) {
      if (!(await restorePack(db, removed, new Date().toISOString()))) throw missing(removed.packId);
      await packsChanged();
      await planNext();
      return null;
    },
  };
}
