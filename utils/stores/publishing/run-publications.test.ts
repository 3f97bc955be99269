import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryDav } from '@/tests/stores/memory-dav';
import { baseOf, makeSmallPack, makeTeam, type Team } from '@/tests/stores/team';
import { emptyLayer } from '@/utils/charter/rule-layer';
import { Database } from '@/utils/db/database';
import { emptyPackLayer } from '@/utils/packs/pack-layer';
import { preparePublication } from './prepare-publication';
import type { Publication } from './publication';
import { createPublicationRunner, type PublicationNeeds } from './run-publications';

const password = 'mot-de-passe-très-secret';
let db: Database;
let dav: MemoryDav;
let team: Team;
let permitted: boolean;
let now: number;
let names = 0;

const runner = (more: Partial<PublicationNeeds> = {}) =>
  createPublicationRunner({
    db,
    isPermitted: async () => permitted,
    now: () => now,
    clock: () => performance.now(),
    random: () => 0,
    pause: async () => undefined,
    changed: () => undefined,
    published: async () => undefined,
    net: { fetch: dav.fetch },
    ...more,
  });

/** A publication as the person begins it. */
async function begin(base: Publication['base'] = null, version = '1.1.0'): Promise<Publication> {
  const publication = await preparePublication({
    pack: makeSmallPack('salon', version, version),
    base,
    key: team.keys[0],
    connectionId: 'cloud',
    token: `t${++names}`,
    now: new Date(now).toISOString(),
  });
  await db.publications.put(publication!);
  return publication!;
}

beforeEach(async () => {
  db = new Database(`publications-${++names}`);
  [dav, team, permitted, now] = [new MemoryDav(), await makeTeam(), true, Date.parse('2026-11-22T09:00:00Z')];
  for (const key of team.keys)
    await db.signingKeys.put({ ...key, name: 'lead', createdAt: '2026-11-01', retiredAt: null, replacedBy: null });
  await db.storeConnections.put({
    id: 'cloud',
    name: 'Nextcloud',
    settings: { kind: 'webdav', folderUrl: 'https://cloud.example/dav/', user: 'camille', password },
    publicUrl: null,
    ability: { createOnce: true, ifMatch: true, turns: true, tags: 'strong' },
    connectedAt: '2026-11-01',
  });
  await db.packs.put({ id: 'salon', loadedAt: '2026-11-01', pack: makeSmallPack('salon', '1.0.0', 'before') });
});
afterEach(() => db.delete());

const publication = async () => (await db.publications.get('salon'))!;

describe('a publication in the background', () => {
  it('ends in the store, and in use on the machine of the lead', async () => {
    const { manifest, pack, sha256 } = await begin();
    await runner().run('salon');
    expect(await publication()).toMatchObject({ step: 'done', problem: null, nextAt: null });
    expect([dav.read('/dav/salon/manifest.jws'), dav.read(`/dav/salon/pack-${sha256}.json`)]).toEqual([manifest, pack]);
    expect((await db.packs.get('salon'))?.pack.version).toBe('1.1.0');
  });

  it('leaves no draft over what it published, but what is private and what was written meanwhile', async () => {
    const { tone, brand } = makeSmallPack('salon', '1.1.0', '1.1.0');
    const later = { ...brand, name: 'Salon Bleu et Vert' };
    await db.packLayers.put({ ...emptyPackLayer('salon'), tone, brand: later, removedTemplates: ['gone'] });
    await db.ruleLayers.put({ ...emptyLayer('salon'), disabled: ['gone'] });
    await begin();
    await runner().run('salon');
    expect(await db.packLayers.get('salon')).toMatchObject({ tone: null, brand: later, removedTemplates: [] });
    expect(await db.ruleLayers.get('salon')).toMatchObject({ disabled: [] });
  });

  it('goes on by itself when the store is better, not before it asked to wait', async () => {
    await begin();
    dav.trouble = (method) =>
      method === 'PUT' ? new Response('', { status: 429, headers: { 'retry-after': '600' } }) : null;
    const running = runner();
    await running.run('salon');
    expect(await publication()).toMatchObject({ problem: { reason: 'busy', retryAfter: 600 }, failures: 1 });
    expect(await running.findNext()).toBe(now + 600_000);
    dav.trouble = null;
    const heard = dav.heard.length;
    await running.runDue();
    expect(dav.heard.length).toBe(heard);
    now += 600_000;
    await running.runDue();
    expect((await publication()).step).toBe('done');
  });

  it('asks nothing of a store the browser no longer allows, and goes on when it does again', async () => {
    await begin();
    permitted = false;
    await runner().run('salon');
    expect([dav.heard, (await publication()).problem?.reason]).toEqual([[], 'no-permission']);
    permitted = true;
    await runner().run('salon');
    expect((await publication()).step).toBe('done');
  });

  it('loses the permission in mid-way: the version before stands, then this one, whole', async () => {
    const first = await begin();
    await runner().run('salon');
    await begin(baseOf(first), '1.2.0');
    // A browser without permission fails the request itself.
    dav.trouble = (_, path) =>
      path.endsWith('manifest.jws') ? Promise.reject(new TypeError('Failed to fetch')) : null;
    await runner().run('salon');
    expect(dav.read('/dav/salon/manifest.jws')).toBe(first.manifest);
    expect((await db.packs.get('salon'))?.pack.version).toBe('1.1.0');
    dav.trouble = null;
    await runner().run('salon');
    expect((await db.packs.get('salon'))?.pack.version).toBe('1.2.0');
  });

  it('overwrites nothing another lead published meanwhile, and says what that is', async () => {
    const first = await begin();
    await runner().run('salon');
    const base = baseOf(first);
    const theirs = await preparePublication({
      pack: makeSmallPack('salon', '1.5.0', 'theirs'),
      base,
      key: team.keys[1],
      connectionId: 'cloud',
      token: 'theirs',
      now: new Date(now).toISOString(),
    });
    dav.files.set('/dav/salon/manifest.jws', { bytes: new TextEncoder().encode(theirs!.manifest), tag: '"theirs"' });
    await begin(base, '1.2.0');
    await runner().run('salon');
    expect(await publication()).toMatchObject({ step: 'conflict', other: { manifest: { version: '1.5.0', seq: 2 } } });
    expect(dav.read('/dav/salon/manifest.jws')).toBe(theirs!.manifest);
  });

  it('writes nothing more once it is given up', async () => {
    await begin();
    let isGivenUp = false;
    dav.trouble = async (method) => {
      if (method === 'GET' && !isGivenUp) {
        isGivenUp = true;
        await db.publications.delete('salon');
      }
      return null;
    };
    await runner().run('salon');
    expect(await db.publications.count()).toBe(0);
    expect(dav.read('/dav/salon/manifest.jws')).toBeNull();
  });

  it('keeps credentials out of what it saves, whatever happens', async () => {
    const secret = `camille:${password}`;
    const forms = [password, btoa(String.fromCharCode(...new TextEncoder().encode(secret)))];
    for (const status of [200, 401, 403, 404, 409, 412, 429, 500, 507]) {
      await begin();
      dav.trouble = () => new Response(`you sent ${secret}`, { status });
      await runner().run('salon');
      const saved = JSON.stringify(await publication());
      expect(forms.filter((form) => saved.includes(form))).toEqual([]);
    }
  });
});
