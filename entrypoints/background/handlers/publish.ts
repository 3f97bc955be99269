import type { Database } from '@/utils/db/database';
import { findVersion } from '@/utils/db/find-version';
import { PublicationStore } from '@/utils/db/publication-store';
import { ReviewStore } from '@/utils/db/review-store';
import { StoreConnectionStore } from '@/utils/db/store-connection-store';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import type { PublicationRow } from '@/utils/messaging/verbs/publish-verbs';
import { findIssuePart } from '@/utils/packs/find-issue-part';
import { openPack } from '@/utils/packs/open-pack';
import { findDraftReview } from '@/utils/packs/proposals/find-draft-review';
import { type Pack, packSchema } from '@/utils/packs/schema';
import { describeRefusal } from '@/utils/packs/signing/describe-refusal';
import { createStore } from '@/utils/stores/create-store';
import { explainFailure } from '@/utils/stores/http/explain-failure';
import { failed } from '@/utils/stores/http/remote-failure';
import { listExportFiles } from '@/utils/stores/publishing/list-export-files';
import { type Publication, storePaths } from '@/utils/stores/publishing/publication';
import { settlePublished } from '@/utils/stores/publishing/settle-published';
import { openVersion } from '@/utils/stores/subscriptions/open-version';
import { checkTests } from '../check-tests';
import { loadReading } from '../load-reading';
import { planDraft, signDraft } from '../sign-draft';

interface Needs {
  db: Database;
  show(publication: Publication): Promise<PublicationRow>;
  /** Has a saved publication run; does not wait for its end. */
  begin(packId: string): Promise<void>;
  changed(): void;
  published(): Promise<void>;
  /** Gives way to others between the parts of a long check. */
  pause(): Promise<void>;
}

type PublishVerb = `publish.${'plan' | 'start' | 'progress' | 'resume' | 'forget' | 'other' | 'exportFiles' | 'files'}`;

const isOpen = ({ step }: Publication): boolean => step !== 'done' && step !== 'conflict';

/** From drafts to a published version. */
export function publishHandlers({ db, show, begin, changed, published, pause }: Needs): Pick<Handlers, PublishVerb> {
  const publications = new PublicationStore(db);
  const connections = new StoreConnectionStore(db);
  /** What a publication was made from: kept as a version, else what is in use here. */
  const findBase = async ({ packId, base }: Publication): Promise<Pack> => {
    const kept = base && (await findVersion(db, packId, base.sha256));
    if (kept) return openVersion(kept, pause);
    const stored = await db.packs.get(packId);
    if (!stored) throw new AppError('pack-invalid', packId, { detail: packId });
    return stored.pack;
  };
  return {
    async 'publish.plan'({ packId }) {
      const [{ pack, step, changes, issues }, stored, published, reviews] = await Promise.all([
        planDraft(db, packId),
        db.packs.get(packId),
        db.packVersions.where('packId').equals(packId).count(),
        new ReviewStore(db).list(),
      ]);
      const isSound = issues.every(({ level }) => level !== 'error');
      const failed = isSound ? await checkTests(pack, pause) : [];
      return {
        from: stored?.pack.version ?? pack.version,
        version: pack.version,
        step,
        changes,
        issues: [...issues, ...failed].map((issue) => ({ ...issue, part: findIssuePart(pack, issue.path) })),
        first: published === 0,
        review: findDraftReview(
          reviews.filter((one) => one.packId === packId && one.direction === 'out' && one.state !== 'rejected'),
          changes,
        ),
      };
    },
    async 'publish.start'({ packId, connectionId, ...draft }) {
      const present = await publications.find(packId);
      if (present && isOpen(present)) return show(present);
      const publication = await signDraft(db, { packId, connectionId, ...draft }, pause);
      await publications.put(publication);
      await begin(packId);
      changed();
      return show(publication);
    },
    async 'publish.progress'({ packId }) {
      const present = await publications.find(packId);
      return present && show(present);
    },
    async 'publish.resume'({ packId }) {
      await begin(packId);
      return null;
    },
    async 'publish.forget'({ packId }) {
      await publications.remove(packId);
      changed();
      return null;
    },
    async 'publish.other'({ packId }) {
      const present = await publications.find(packId);
      const manifest = present?.other?.manifest;
      const connection = present && (await connections.find(present.connectionId));
      if (!manifest || !connection) throw new AppError('not-allowed', packId);
      const path = storePaths.object(packId, manifest.sha256);
      const read = await createStore(connection.settings).read(path, manifest.size);
      if (read.status !== 'found')
        return { ok: false, told: explainFailure(read.status === 'absent' ? failed('missing', 404) : read) };
      await loadReading();
      const opened = await openPack(read.bytes, manifest, pause);
      if (opened.ok) {
        const mine = packSchema.parse(JSON.parse(present.pack));
        return { ok: true, base: await findBase(present), mine, theirs: opened.pack };
      }
      return {
        ok: false,
        told: { what: describeRefusal(opened.reason), todo: { key: 'publish_conflict_unknown_do' } },
      };
    },
    async 'publish.exportFiles'({ packId, kid, ...terms }) {
      const present = await publications.find(packId);
      if (present && isOpen(present)) throw new AppError('not-allowed', 'a publication is under way');
      const draft = { packId, connectionId: '', kid, ...terms, merged: null, again: null, root: null };
      const publication = await signDraft(db, draft, pause);
      // Its number is used up: another file with the same one would be refused by members as a second truth.
      await settlePublished(db, publication, new Date().toISOString());
      await published();
      return listExportFiles(publication);
    },
    async 'publish.files'({ packId }) {
      const present = await publications.find(packId);
      return present?.connectionId === '' ? listExportFiles(present) : [];
    },
  };
}
