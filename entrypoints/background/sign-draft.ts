import { emptyLayer } from '@/utils/charter/rule-layer';
import type { Database } from '@/utils/db/database';
import { AppError } from '@/utils/diagnostics/app-error';
import { lintPack } from '@/utils/packs/lint-pack';
import { emptyPackLayer } from '@/utils/packs/pack-layer';
import { type NextPack, planNextPack } from '@/utils/packs/release/plan-next-pack';
import { raiseVersion } from '@/utils/packs/release/plan-version';
import { type Pack, packSchema } from '@/utils/packs/schema';
import type { Manifest } from '@/utils/packs/signing/manifest-schema';
import { preparePublication } from '@/utils/stores/publishing/prepare-publication';
import type { Publication } from '@/utils/stores/publishing/publication';
import { openVersion } from '@/utils/stores/subscriptions/open-version';
import { checkTests } from './check-tests';

export interface Draft {
  packId: string;
  connectionId: string;
  kid: string;
  update: Manifest['update'];
  note: string;
  validDays: number;
  /** Null: the one proposed. */
  version: string | null;
  /** In the place of the drafts, on what somebody else published meanwhile. */
  merged: Pack | null;
  /** Number of a kept version to publish once more; null: the drafts. */
  again: number | null;
  root: string | null;
}

/** The next version of an installed pack, from the drafts on this machine. @throws AppError `pack-invalid` when there is no such pack */
export async function planDraft(db: Database, packId: string): Promise<NextPack> {
  const [stored, layer, rules] = await Promise.all([
    db.packs.get(packId),
    db.packLayers.get(packId),
    db.ruleLayers.get(packId),
  ]);
  if (!stored) throw new AppError('pack-invalid', packId, { detail: packId });
  return planNextPack(stored.pack, layer ?? emptyPackLayer(packId), rules ?? emptyLayer(packId));
}

/**
 * Makes and signs what is to be published, after the checks every member's machine would make.
 * @throws AppError `pack-invalid` with the first thing wrong; `not-allowed` when the key is unknown or was replaced
 */
export async function signDraft(db: Database, draft: Draft, pause: () => Promise<void>): Promise<Publication> {
  const { packId, connectionId, kid, update, note, validDays, again } = draft;
  const [key, followed, last] = await Promise.all([
    db.signingKeys.get(kid),
    db.subscriptions.get(packId),
    db.publications.get(packId),
  ]);
  if (!key || key.retiredAt !== null) throw new AppError('not-allowed', 'this key signs nothing');
  const merged = draft.merged ?? (again === null ? null : await openKept(db, packId, again, pause));
  const other = draft.merged ? (last?.other?.manifest ?? null) : null;
  const planned = merged ?? (await planDraft(db, packId)).pack;
  const before = other?.version ?? (again === null ? null : (await db.packs.get(packId))?.pack.version);
  const proposed = before ? raiseVersion(before, 'minor') : planned.version;
  const pack = { ...planned, id: packId, version: draft.version ?? proposed };
  const errors = lintPack(pack).filter(({ level }) => level === 'error');
  const [wrong] = errors.length > 0 ? errors : await checkTests(pack, pause);
  if (wrong) throw new AppError('pack-invalid', wrong.path, { detail: wrong.path });
  const known = [
    other && { seq: other.seq, sha256: other.sha256 },
    followed && { seq: followed.highestSeq, sha256: followed.highestSha256 },
    last?.step === 'done' ? { seq: last.seq, sha256: last.sha256 } : null,
    followed ? null : await findNewest(db, packId),
  ].filter((one) => one !== null && one !== undefined);
  const base = known.sort((a, b) => b.seq - a.seq)[0] ?? null;
  // Once the key has published, its change of keys stands on the store: written again it could undo a later one.
  const isFirst = last?.kid !== kid || last.step !== 'done';
  const root = draft.root ?? (isFirst ? (key.roots?.[packId] ?? null) : null);
  const token = crypto.randomUUID();
  const now = new Date().toISOString();
  const publication = await preparePublication({
    pack,
    base,
    key,
    connectionId,
    token,
    now,
    update,
    note,
    validDays,
    root,
    // What was merged was drafted here: its drafts are settled with it.
    drafted: other && last ? packSchema.parse(JSON.parse(last.pack)) : null,
  });
  if (!publication) throw new AppError('pack-invalid', packId, { detail: packId });
  return publication;
}

/** @throws AppError `pack-invalid` when that version is not kept any more */
async function openKept(db: Database, packId: string, seq: number, pause: () => Promise<void>): Promise<Pack> {
  const kept = await db.packVersions.get([packId, seq]);
  if (!kept) throw new AppError('pack-invalid', packId, { detail: String(seq) });
  return openVersion(kept, pause);
}

/** What was published last from here, also when a publication after it was given up. */
async function findNewest(db: Database, packId: string): Promise<{ seq: number; sha256: string } | null> {
  const kept = await db.packVersions.where('packId').equals(packId).sortBy('seq');
  const newest = kept.filter(({ sha256 }) => sha256 !== '').at(-1);
  return newest ? { seq: newest.seq, sha256: newest.sha256 } : null;
}
