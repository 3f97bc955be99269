import type { Database } from '@/utils/db/database';
import { findVersion } from '@/utils/db/find-version';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import type { VersionRow } from '@/utils/messaging/verbs/subscription-verbs';
import { comparePacks } from '@/utils/packs/compare/compare-packs';
import type { Subscription } from '@/utils/packs/subscription/subscription';
import { installVersion } from '@/utils/stores/subscriptions/install-version';
import { openVersion } from '@/utils/stores/subscriptions/open-version';
import { removePack, restorePack } from '@/utils/stores/subscriptions/remove-pack';

interface Needs {
  db: Database;
  pause(): Promise<void>;
  packsChanged(): Promise<void>;
  planNext(): Promise<void>;
}

type VersionVerb = `subscription.${'changes' | 'apply' | 'rollBack' | 'versions' | 'remove' | 'restore'}`;

const missing = (packId: string) => new AppError('pack-invalid', packId, { detail: packId });

/** The kept versions of packs: what differs, which is in use, and taking packs out of use. */
export function packVersionHandlers({ db, pause, packsChanged, planNext }: Needs): Pick<Handlers, VersionVerb> {
  const expectFollowed = async (packId: string): Promise<Subscription> => {
    const found = await db.subscriptions.get(packId);
    if (!found) throw missing(packId);
    return found;
  };
  const use = async (packId: string, seq: number): Promise<null> => {
    if (!(await installVersion(db, packId, seq, new Date().toISOString(), pause))) throw missing(packId);
    await packsChanged();
    return null;
  };
  return {
    async 'subscription.changes'({ packId, from, to }) {
      const { installedSeq, highestSha256, pending } = await expectFollowed(packId);
      const newest = to ?? pending?.seq;
      const [before, after] = await Promise.all([
        db.packVersions.get([packId, from ?? installedSeq]),
        newest === undefined ? findVersion(db, packId, highestSha256) : db.packVersions.get([packId, newest]),
      ]);
      if (!before || !after) throw missing(packId);
      const [older, newer] = await Promise.all([openVersion(before, pause), openVersion(after, pause)]);
      const { version, note = null } = after;
      return { from: before.version, to: version, note, changes: comparePacks(older, newer) };
    },
    async 'subscription.apply'({ packId }) {
      const { pending } = await expectFollowed(packId);
      // Pressed twice, or put in use meanwhile: it is as the person wants it.
      return pending ? use(packId, pending.seq) : null;
    },
    'subscription.rollBack': ({ packId, seq }) => use(packId, seq),
    async 'subscription.versions'({ packId }) {
      const { installedSeq, pending } = await expectFollowed(packId);
      const rows: VersionRow[] = [];
      // One by one: together, ten large packs need not fit in memory.
      await db.packVersions
        .where('packId')
        .equals(packId)
        .each(({ seq, version, issued, installedAt }) => {
          const state = seq === installedSeq ? 'installed' : seq === pending?.seq ? 'waiting' : 'kept';
          rows.push({ seq, version, issued, installedAt, state });
        });
      return rows.sort((a, b) => b.seq - a.seq);
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
