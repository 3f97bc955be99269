import type { Database } from '@/utils/db/database';
import { PublicationStore } from '@/utils/db/publication-store';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import type { PublicationRow } from '@/utils/messaging/verbs/publish-verbs';
import { comparePacks } from '@/utils/packs/compare/compare-packs';
import { readInterfaceLanguage } from '@/utils/platform/translate';
import { prepareRenewal } from '@/utils/stores/publishing/prepare-renewal';
import type { Publication } from '@/utils/stores/publishing/publication';
import { readOwnManifest } from '@/utils/stores/publishing/read-own-manifest';
import { openVersion } from '@/utils/stores/subscriptions/open-version';
import { findRenewals } from '../find-renewals';

interface Needs {
  db: Database;
  /** As pages see it. */
  show(publication: Publication): Promise<PublicationRow>;
  begin(packId: string): Promise<void>;
  changed(): void;
  pause(): Promise<void>;
}

type VersionVerb = `publish.${'renew' | 'versions' | 'compare' | 'renewals'}`;

/** What was published so far: kept, compared, vouched for anew. */
export function publishVersionHandlers(needs: Needs): Pick<Handlers, VersionVerb> {
  const { db, show, begin, changed, pause } = needs;
  const publications = new PublicationStore(db);
  return {
    async 'publish.renew'({ packId, kid, validDays }) {
      const [published, key] = await Promise.all([publications.find(packId), db.signingKeys.get(kid)]);
      if (published?.step !== 'done' || published.connectionId === '') throw new AppError('not-allowed', packId);
      if (!key || key.retiredAt !== null) throw new AppError('not-allowed', 'this key signs nothing');
      const renewal = await prepareRenewal({
        published,
        manifest: readOwnManifest(published.manifest),
        key,
        token: crypto.randomUUID(),
        now: new Date().toISOString(),
        validDays,
        root: published.kid === kid ? null : (key.roots?.[packId] ?? null),
      });
      await publications.put(renewal);
      await begin(packId);
      changed();
      return show(renewal);
    },
    async 'publish.versions'({ packId }) {
      const [kept, stored] = await Promise.all([
        db.packVersions.where('packId').equals(packId).sortBy('seq'),
        db.packs.get(packId),
      ]);
      const signed = kept.filter(({ sha256 }) => sha256 !== '').reverse();
      return signed.map(({ seq, version, issued, note = null }) => ({
        seq,
        version,
        issued,
        note,
        present: version === stored?.pack.version,
      }));
    },
    async 'publish.compare'({ packId, seq }) {
      const [stored, kept] = await Promise.all([db.packs.get(packId), db.packVersions.get([packId, seq])]);
      if (!stored || !kept) throw new AppError('pack-invalid', packId, { detail: packId });
      const older = await openVersion(kept, pause);
      return { from: stored.pack.version, to: kept.version, changes: comparePacks(stored.pack, older) };
    },
    async 'publish.renewals'() {
      const language = readInterfaceLanguage();
      return (await findRenewals(db, Date.now())).map(({ pack, ...row }) => ({
        ...row,
        title: pack.title[language] ?? pack.brand.name,
      }));
    },
  };
}
