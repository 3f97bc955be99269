import type { Database } from '@/utils/db/database';
import { PublicationStore } from '@/utils/db/publication-store';
import { StoreConnectionStore } from '@/utils/db/store-connection-store';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import type { PublicationRow } from '@/utils/messaging/verbs/publish-verbs';
import { openPack } from '@/utils/packs/open-pack';
import { describeRefusal } from '@/utils/packs/signing/describe-refusal';
import { formatSubscriptionLink } from '@/utils/packs/signing/subscription-link';
import { readInterfaceLanguage } from '@/utils/platform/translate';
import { createStore } from '@/utils/stores/create-store';
import { explainFailure } from '@/utils/stores/http/explain-failure';
import { failed } from '@/utils/stores/http/remote-failure';
import { explainPublication } from '@/utils/stores/publishing/explain-publication';
import { listExportFiles } from '@/utils/stores/publishing/list-export-files';
import { type Publication, storePaths } from '@/utils/stores/publishing/publication';
import { settlePublished } from '@/utils/stores/publishing/settle-published';
import { planDraft, signDraft } from '../sign-draft';

interface Needs {
  db: Database;
  /** Has a saved publication run; does not wait for its end. */
  begin(packId: string): Promise<void>;
  changed(): void;
  published(): Promise<void>;
  /** Gives way to others between the parts of a long check. */
  pause(): Promise<void>;
}

type PublishVerb = `publish.${'plan' | 'start' | 'progress' | 'resume' | 'forget' | 'other' | 'exportFiles'}`;

const isOpen = ({ step }: Publication): boolean => step !== 'done' && step !== 'conflict';

/** From drafts to a published version. */
export function publishHandlers({ db, begin, changed, published, pause }: Needs): Pick<Handlers, PublishVerb> {
  const publications = new PublicationStore(db);
  const connections = new StoreConnectionStore(db);
  const show = async (publication: Publication): Promise<PublicationRow> => {
    const { packId, connectionId, seq, version, step, nextAt, other } = publication;
    const present = other?.manifest;
    return {
      packId,
      connectionId,
      seq,
      version,
      step,
      told: explainPublication(publication),
      nextAt,
      other: present ? { seq: present.seq, version: present.version, issued: present.issued } : null,
      link: step === 'done' ? await makeLink(publication) : null,
    };
  };
  const makeLink = async ({ packId, connectionId, kid }: Publication): Promise<string | null> => {
    const [connection, key, retired, followed, stored] = await Promise.all([
      connections.find(connectionId),
      db.signingKeys.get(kid),
      db.signingKeys.filter(({ retiredAt }) => retiredAt !== null).primaryKeys(),
      db.subscriptions.get(packId),
      db.packs.get(packId),
    ]);
    if (!connection?.publicUrl || !key || !stored) return null;
    const keys = [
      key,
      ...(followed?.pinnedKeys ?? []).filter((one) => one.kid !== kid && !retired.includes(one.kid)),
    ].slice(0, 5);
    const title = stored.pack.title[readInterfaceLanguage()] ?? stored.pack.brand.name;
    const manifestUrl = new URL(storePaths.manifest(packId), connection.publicUrl).href;
    return formatSubscriptionLink({ manifestUrl, keys, pack: packId, name: title });
  };
  return {
    async 'publish.plan'({ packId }) {
      const { pack, step, changes, issues } = await planDraft(db, packId);
      return { version: pack.version, step, changes, issues };
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
      const opened = await openPack(read.bytes, manifest, pause);
      if (opened.ok) return { ok: true, pack: opened.pack };
      return {
        ok: false,
        told: { what: describeRefusal(opened.reason), todo: { key: 'publish_conflict_unknown_do' } },
      };
    },
    async 'publish.exportFiles'({ packId, kid, update }) {
      const present = await publications.find(packId);
      if (present && isOpen(present)) throw new AppError('not-allowed', 'a publication is under way');
      const draft = { packId, connectionId: '', kid, update, version: null, merged: null, root: null };
      const publication = await signDraft(db, draft, pause);
      // Its number is used up: another file with the same one would be refused by members as a second truth.
      await settlePublished(db, publication, new Date().toISOString());
      await published();
      return listExportFiles(publication);
    },
  };
}
