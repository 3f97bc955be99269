import type { Database } from '@/utils/db/database';
import type { PublicationRow } from '@/utils/messaging/verbs/publish-verbs';
import { formatSubscriptionLink } from '@/utils/packs/signing/subscription-link';
import { readInterfaceLanguage } from '@/utils/platform/translate';
import { explainPublication } from '@/utils/stores/publishing/explain-publication';
import { type Publication, storePaths } from '@/utils/stores/publishing/publication';
import { readOwnManifest } from '@/utils/stores/publishing/read-own-manifest';

/** A publication as pages see it. */
export async function showPublication(db: Database, publication: Publication): Promise<PublicationRow> {
  const { packId, connectionId, kid, seq, version, step, nextAt, other } = publication;
  const present = other?.manifest;
  return {
    packId,
    connectionId,
    kid,
    seq,
    version,
    step,
    told: explainPublication(publication),
    nextAt,
    other: present ? { seq: present.seq, version: present.version, issued: present.issued } : null,
    expires: readOwnManifest(publication.manifest).expires,
    link: step === 'done' ? await makeLink(db, publication) : null,
  };
}

/** What members join with; null while it is not said where they read. */
async function makeLink(db: Database, { packId, connectionId, kid }: Publication): Promise<string | null> {
  const [connection, key, retired, followed, stored] = await Promise.all([
    db.storeConnections.get(connectionId),
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
}
