import { emptyLayer } from '@/utils/charter/rule-layer';
import type { Database } from '@/utils/db/database';
import { storageError } from '@/utils/db/storage-error';
import { TemplateVersionStore } from '@/utils/db/template-version-store';
import { emptyPackLayer } from '@/utils/packs/pack-layer';
import { dropPublished } from '@/utils/packs/release/drop-published';
import { packSchema } from '@/utils/packs/schema';
import { pruneVersions } from '../subscriptions/settle-refresh';
import type { Publication } from './publication';
import { readOwnManifest } from './read-own-manifest';

/**
 * What was published is what is in use here from now on, and its drafts are no drafts any more. One transaction, which may be
 * done twice: whatever stops the background leaves all of the old or all of the new.
 * @param at ISO instant
 * @throws AppError when the database cannot be written
 */
export async function settlePublished(db: Database, publication: Publication, at: string): Promise<void> {
  const { packId, seq, version, sha256 } = publication;
  const pack = packSchema.parse(JSON.parse(publication.pack));
  const content = new TextEncoder().encode(publication.pack);
  const drafted = publication.drafted ? packSchema.parse(JSON.parse(publication.drafted)) : null;
  const { note } = readOwnManifest(publication.manifest);
  await db
    .transaction('rw', [...tablesOf(db), db.templateVersions], async () => {
      const [layer, rules, followed] = await Promise.all([
        db.packLayers.get(packId),
        db.ruleLayers.get(packId),
        db.subscriptions.get(packId),
      ]);
      const before = { pack: layer ?? emptyPackLayer(packId), rules: rules ?? emptyLayer(packId) };
      const settled = dropPublished(before, pack);
      // What was merged is decided, also where the other side was taken: as drafts it would undo the decision next time.
      const left = drafted ? dropPublished(settled, drafted) : settled;
      const known = new Set(left.pack.templates);
      const lost = settled.pack.templates.filter((template) => !known.has(template));
      // Those wordings are kept, to be found again where they are looked for.
      if (lost.length > 0) await db.templateVersions.bulkAdd(TemplateVersionStore.rows(packId, lost, at, ''));
      // Something newer arrived while this one was on its way.
      const isOld = followed !== undefined && followed.highestSeq > seq;
      if (!isOld) await db.packs.put({ id: packId, loadedAt: at, pack });
      await db.packLayers.put(left.pack);
      await db.ruleLayers.put(left.rules);
      await db.publications.put({ ...publication, step: 'done' });
      await db.packVersions.put({
        packId,
        seq,
        version,
        sha256,
        issued: publication.startedAt,
        installedAt: at,
        note,
        content,
      });
      // A lead who follows their own pack: nothing to download, nothing to be asked.
      if (!followed) return pruneVersions(db, { packId, installedSeq: seq, pending: null });
      if (followed.highestSeq >= seq) return;
      const next = {
        ...followed,
        installedSeq: seq,
        installedSha256: sha256,
        installedVersion: version,
        highestSeq: seq,
        highestSha256: sha256,
        pending: null,
      };
      await db.subscriptions.put(next);
      await pruneVersions(db, next);
    })
    .catch((error) => {
      throw storageError(error);
    });
}

const tablesOf = (db: Database) => [
  db.packs,
  db.packVersions,
  db.subscriptions,
  db.packLayers,
  db.ruleLayers,
  db.publications,
];
