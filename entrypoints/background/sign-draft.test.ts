import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSmallPack } from '@/tests/stores/team';
import { Database, type StoredSigningKey } from '@/utils/db/database';
import { AppError } from '@/utils/diagnostics/app-error';
import { emptyPackLayer } from '@/utils/packs/pack-layer';
import { createSigningKey } from '@/utils/packs/signing/create-signing-key';
import { verifyManifest } from '@/utils/packs/signing/verify-manifest';
import { readOwnManifest } from '@/utils/stores/publishing/read-own-manifest';
import { settlePublished } from '@/utils/stores/publishing/settle-published';
import { type Template, templateSchema } from '@/utils/templates/schema';
import { type Draft, planDraft, signDraft } from './sign-draft';

let db: Database;
let key: StoredSigningKey;
let draft: Draft;
let names = 0;
const pause = async (): Promise<void> => undefined;
const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : String(error));

beforeEach(async () => {
  db = new Database(`sign-draft-${++names}`);
  const made = { name: 'lead', createdAt: '2026-11-01', retiredAt: null, replacedBy: null };
  key = { ...(await createSigningKey()), ...made };
  await db.signingKeys.put(key);
  await db.packs.put({ id: 'salon', loadedAt: '2026-11-01', pack: makeSmallPack('salon', '1.0.0', 'before') });
  draft = {
    packId: 'salon',
    connectionId: 'cloud',
    kid: key.kid,
    update: 'ask',
    note: 'Un nom plus juste',
    validDays: 10,
    version: null,
    merged: null,
    again: null,
    root: null,
  };
});
afterEach(() => db.delete());

/** A brand that goes by another name: the least of drafts. */
async function renameBrand(name: string): Promise<void> {
  const { brand } = makeSmallPack('salon', '1.0.0', 'x');
  await db.packLayers.put({ ...emptyPackLayer('salon'), brand: { ...brand, name } });
}

describe('signing what is to be published', () => {
  it('takes the drafts in, raises the version, and members can verify it', async () => {
    await renameBrand('Salon Vert');
    const { manifest, pack, seq } = await signDraft(db, draft, pause);
    const now = new Date().toISOString();
    const verified = await verifyManifest({ text: manifest, keys: [key], pack: 'salon', installed: null, now });
    expect(verified).toMatchObject({
      ok: true,
      expired: false,
      manifest: { seq: 1, update: 'ask', note: 'Un nom plus juste' },
    });
    expect(JSON.parse(pack)).toMatchObject({ brand: { name: 'Salon Vert' } });
    expect([seq, JSON.parse(pack).version > '1.0.0']).toEqual([1, true]);
  });

  it('goes on from the last publication, and finds nothing to publish after it', async () => {
    await renameBrand('Salon Vert');
    const first = await signDraft(db, draft, pause);
    await settlePublished(db, first, '2026-11-22T09:00:00Z');
    expect((await planDraft(db, 'salon')).step).toBe('none');
    const second = await signDraft(db, draft, pause);
    expect([second.seq, second.base]).toEqual([2, { seq: 1, sha256: first.sha256 }]);
  });

  it('publishes an old content once more, under a new number; drafts stay drafts', async () => {
    const first = await signDraft(db, draft, pause);
    await settlePublished(db, first, '2026-11-22T09:00:00Z');
    await renameBrand('Salon Vert');
    await settlePublished(db, await signDraft(db, draft, pause), '2026-11-22T10:00:00Z');
    await renameBrand('Salon Jaune');
    const again = await signDraft(db, { ...draft, again: first.seq }, pause);
    expect(again.seq).toBe(3);
    expect(JSON.parse(again.pack)).toMatchObject({ brand: JSON.parse(first.pack).brand });
    await settlePublished(db, again, '2026-11-22T11:00:00Z');
    expect((await db.packLayers.get('salon'))?.brand?.name).toBe('Salon Jaune');
  });

  it('goes on from what was published last when a publication after it was given up', async () => {
    const first = await signDraft(db, draft, pause);
    await settlePublished(db, first, '2026-11-22T09:00:00Z');
    await db.publications.delete('salon');
    expect((await signDraft(db, draft, pause)).base).toEqual({ seq: 1, sha256: first.sha256 });
  });

  it('has no draft left after a merge, which would undo what was decided', async () => {
    await renameBrand('Salon Vert');
    const mine = await signDraft(db, draft, pause);
    const { manifest } = mine;
    const now = new Date().toISOString();
    const read = await verifyManifest({ text: manifest, keys: [key], pack: 'salon', installed: null, now });
    const other = { text: manifest, manifest: read.ok ? read.manifest : null };
    await db.publications.put({ ...mine, step: 'conflict', other });
    const merged = makeSmallPack('salon', '1.1.0', 'theirs');
    await settlePublished(db, await signDraft(db, { ...draft, merged }, pause), '2026-11-22T09:00:00Z');
    expect((await db.packLayers.get('salon'))?.brand).toBeNull();
    expect((await planDraft(db, 'salon')).step).toBe('none');
  });

  it('keeps the wording a merge did not take, where old wordings are looked for', async () => {
    const own: Template = templateSchema.parse({
      id: 'late',
      title: { fr: 'Retard' },
      answers: ['complaint'],
      variants: [{ lang: 'fr', register: 'vous', body: 'Votre colis arrive.' }],
    });
    await db.packLayers.put({ ...emptyPackLayer('salon'), templates: [own] });
    const mine = await signDraft(db, draft, pause);
    await db.publications.put({
      ...mine,
      step: 'conflict',
      other: { text: mine.manifest, manifest: readOwnManifest(mine.manifest) },
    });
    const merged = makeSmallPack('salon', '1.1.0', 'theirs');
    await settlePublished(db, await signDraft(db, { ...draft, merged }, pause), '2026-11-22T09:00:00Z');
    expect((await db.packLayers.get('salon'))?.templates).toEqual([]);
    expect(await db.templateVersions.toArray()).toMatchObject([{ templateId: 'late', template: own }]);
  });

  it('publishes a merged pack on what somebody else published meanwhile, with a version above theirs', async () => {
    const theirs = await signDraft(db, { ...draft, version: '1.5.0' }, pause);
    const verified = await verifyManifest({
      text: theirs.manifest,
      keys: [key],
      pack: 'salon',
      installed: null,
      now: new Date().toISOString(),
    });
    const other = { text: theirs.manifest, manifest: verified.ok ? verified.manifest : null };
    await db.publications.put({ ...theirs, step: 'conflict', other });
    const merged = makeSmallPack('salon', '1.1.0', 'merged');
    const next = await signDraft(db, { ...draft, merged }, pause);
    expect([next.seq, next.version, next.base]).toEqual([2, '1.6.0', { seq: 1, sha256: theirs.sha256 }]);
  });

  it('refuses a key that was replaced, a pack that is not there, and one members would refuse', async () => {
    await db.signingKeys.put({ ...key, retiredAt: '2026-11-20' });
    expect(codeOf(await signDraft(db, draft, pause).catch((error) => error))).toBe('not-allowed');
    await db.signingKeys.put(key);
    expect(codeOf(await signDraft(db, { ...draft, packId: 'absent' }, pause).catch((error) => error))).toBe(
      'pack-invalid',
    );
    const shipped = makeSmallPack('salon', '1.0.0', 'x');
    const article = { id: 'a', number: '1', title: { fr: 'Respect' }, text: { fr: 'Restez courtois.' } };
    const doubled = { ...shipped, charter: { ...shipped.charter, articles: [article, article] } };
    expect(codeOf(await signDraft(db, { ...draft, merged: doubled }, pause).catch((error) => error))).toBe(
      'pack-invalid',
    );
  });
});
