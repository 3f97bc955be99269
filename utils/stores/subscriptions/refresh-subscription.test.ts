import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePack, SignedStore } from '@/tests/stores/signed-store';
import { Database } from '@/utils/db/database';
import { emptyPackLayer } from '@/utils/packs/pack-layer';
import { createSigningKey } from '@/utils/packs/signing/create-signing-key';
import { signRotation } from '@/utils/packs/signing/sign-rotation';
import type { UpdateMode } from '@/utils/packs/subscription/subscription';
import { addSubscription } from './add-subscription';
import { installVersion } from './install-version';
import type { RefreshNeeds } from './refresh-needs';
import { refreshSubscription } from './refresh-subscription';
import { removePack, restorePack } from './remove-pack';

const id = 'salon-bleu';
let db: Database;
let store: SignedStore;
let needs: RefreshNeeds;
let permitted: boolean;
let now: number;

beforeEach(async () => {
  db = new Database(`follow-${crypto.randomUUID()}`);
  store = await SignedStore.open();
  permitted = true;
  now = Date.parse('2026-11-20T09:00:00Z');
  needs = { db, read: store.read, isPermitted: async () => permitted, now: () => now, random: () => 0.5 };
});
afterEach(() => db.delete());

/** Follows version 2.3, published under number 3. */
async function follow(mode: UpdateMode = 'automatic'): Promise<void> {
  await store.publish(3, makePack('2.3.0'));
  expect(await addSubscription(store.link(), mode, needs)).toEqual({ ok: true, packId: id });
  store.asked.length = 0;
}
const installed = async () => (await db.packs.get(id))?.pack.version;
const state = async () => (await db.subscriptions.get(id))!;
const refresh = (force = false) => refreshSubscription(id, needs, force);
const trouble = (answer: NonNullable<SignedStore['trouble']>): void => {
  store.trouble = answer;
};
const kept = async () => (await db.packVersions.where('packId').equals(id).toArray()).map(({ version }) => version);

describe('following a link', () => {
  it('installs the pack and pins the key of the link', async () => {
    await follow();
    expect(await installed()).toBe('2.3.0');
    expect(await state()).toMatchObject({ installedSeq: 3, highestSeq: 3, url: store.manifestUrl, problem: null });
    expect((await state()).pinnedKeys.map(({ kid }) => kid)).toEqual([store.key.kid]);
  });

  it.each([
    ['a link with a wrong key', 'wrong-key', async () => store.link([await createSigningKey()])],
    ['no link at all', 'link-malformed', async () => 'bonjour'],
    [
      'an address without permission',
      'no-permission',
      async () => {
        permitted = false;
        return store.link();
      },
    ],
  ])('changes nothing for %s', async (_what, reason, makeLink) => {
    await store.publish(3, makePack('2.3.0'));
    const answer = await addSubscription(await makeLink(), 'automatic', needs);
    expect(answer).toMatchObject({ ok: false, problem: { reason } });
    expect(await db.packs.count()).toBe(0);
    expect(await db.subscriptions.count()).toBe(0);
  });

  it('keeps a pack of the same name that was here before, to go back to', async () => {
    await db.packs.put({ id, loadedAt: '2026-01-01T00:00:00Z', pack: makePack('0.9.0') });
    await follow();
    expect(await kept()).toEqual(['0.9.0', '2.3.0']);
  });
});

describe('a new version', () => {
  it('takes the place of the old one, which is kept', async () => {
    await follow();
    await store.publish(4, makePack('2.4.0'));
    expect(await refresh()).toBe('installed');
    expect([await installed(), await kept()]).toEqual(['2.4.0', ['2.3.0', '2.4.0']]);
    expect(await refresh()).toBe('unchanged');
    expect(store.asked.at(-1)).toBe('manifest.jws 304');
  });

  it('leaves private templates, changed ones and changed rules alone', async () => {
    await follow();
    const [first] = makePack('2.3.0').templates;
    const layer = { ...emptyPackLayer(id), privateTemplates: [{ ...first!, id: 'mine' }], removedTemplates: ['x'] };
    const rules = { packId: id, rules: [], disabled: ['some-rule'], exceptions: {} };
    await db.packLayers.put(layer);
    await db.ruleLayers.put(rules as never);
    await store.publish(4, makePack('2.4.0', { title: { fr: 'Neuf' } }));
    expect(await refresh()).toBe('installed');
    expect(await db.packLayers.get(id)).toEqual(layer);
    expect(await db.ruleLayers.get(id)).toEqual(rules);
  });

  it('waits for a word where the person or the lead wants that', async () => {
    await follow('ask');
    await store.publish(4, makePack('2.4.0'));
    expect(await refresh()).toBe('found');
    expect([await installed(), (await state()).pending?.version]).toEqual(['2.3.0', '2.4.0']);
    expect(await installVersion(db, id, 4, '2026-11-20T10:00:00Z')).toBe(true);
    expect([await installed(), (await state()).pending]).toEqual(['2.4.0', null]);
  });

  it('is the only thing that ends a roll-back by hand', async () => {
    await follow();
    await store.publish(4, makePack('2.4.0'));
    await refresh();
    await installVersion(db, id, 3, '2026-11-20T10:00:00Z');
    expect([await refresh(), await refresh(true), await installed()]).toEqual(['unchanged', 'unchanged', '2.3.0']);
    await store.publish(5, makePack('2.5.0'));
    expect([await refresh(), await installed()]).toEqual(['installed', '2.5.0']);
  });

  it('is not fetched when the lead only vouches anew for the present one', async () => {
    await follow();
    await store.publish(4, makePack('2.3.0'), { manifest: { expires: '2027-03-01T00:00:00Z' } });
    expect(await refresh()).toBe('unchanged');
    expect(store.asked).toEqual(['manifest.jws']);
    expect((await state()).expires).toBe('2027-03-01T00:00:00Z');
  });

  it('signed with a new key is followed when the old key vouched for it', async () => {
    await follow();
    const next = await createSigningKey();
    const rotation = { pack: id, number: 1, issued: '2026-11-20T08:00:00Z', keys: [{ kid: next.kid, x: next.x }] };
    await store.publish(4, makePack('2.4.0'), { key: next });
    expect([await refresh(), (await state()).problem?.reason]).toEqual(['not-refreshed', 'wrong-key']);
    store.write('root.jws', await signRotation(null, rotation, [store.key, next]));
    expect(await refresh()).toBe('installed');
    expect(await state()).toMatchObject({ rotation: 1, pinnedKeys: [{ kid: next.kid, x: next.x }] });
  });
});

describe('what is refused or does not come leaves the installed version in use', () => {
  const html = new Response('<!doctype html><title>Log in</title>', { headers: { 'content-type': 'text/html' } });
  const cases: [string, string, () => Promise<unknown>][] = [
    ['another key', 'wrong-key', async () => store.publish(4, makePack('2.4.0'), { key: await createSigningKey() })],
    [
      'a changed manifest',
      'tampered',
      async () => {
        await store.publish(4, makePack('2.4.0'));
        const text = new TextDecoder().decode(store.files.get('manifest.jws')!.bytes);
        const [head, body, signature] = text.split('.') as [string, string, string];
        const payload = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')));
        store.write(
          'manifest.jws',
          `${head}.${btoa(JSON.stringify({ ...payload, seq: 9 })).replace(/=+$/, '')}.${signature}`,
        );
      },
    ],
    [
      'a changed pack',
      'content-changed',
      async () => {
        const text = JSON.stringify(makePack('2.4.0'));
        return store.publish(4, makePack('2.4.0'), { content: text.replace('Bonjour', 'Bonsoir') });
      },
    ],
    ['an older version', 'rollback', () => store.publish(2, makePack('2.2.0'))],
    ['the same number for another content', 'equivocation', () => store.publish(3, makePack('2.3.1'))],
    ['no signature', 'not-signed', async () => store.write('manifest.jws', 'eyJhbGciOiJub25lIn0.e30.')],
    [
      'a newer format',
      'newer-format',
      () => store.publish(4, makePack('2.4.0'), { manifest: { format: 'moderato.pack/2' } }),
    ],
    ['a pack of 50 MB', 'too-large', () => store.publish(4, makePack('2.4.0'), { manifest: { size: 50_000_000 } })],
    [
      'a pack whose rules fail their own tests',
      'tests-failed',
      () => {
        const pack = makePack('2.4.0');
        const [rule, ...rules] = pack.charter.rules;
        const wrong = { ...rule!, tests: { fr: { match: ['Merci, très joli banc.'], pass: [] } } };
        return store.publish(4, { ...pack, charter: { ...pack.charter, rules: [wrong, ...rules] } });
      },
    ],
    ['another pack', 'not-this-pack', () => store.publish(4, makePack('2.4.0', { id: 'other' }))],
    ['a page', 'answered-html', async () => trouble(() => html.clone())],
    ['a store that is down', 'server-error', async () => trouble(() => new Response('', { status: 502 }))],
    [
      'a permission taken back',
      'no-permission',
      async () => {
        permitted = false;
      },
    ],
    ['a network that is gone', 'unreachable', async () => trouble(() => Promise.reject(new TypeError('x')))],
  ];

  it.each(cases)('%s: %s', async (_what, reason, arrange) => {
    await follow();
    await arrange();
    expect(await refresh()).toBe('not-refreshed');
    expect(await installed()).toBe('2.3.0');
    expect(await state()).toMatchObject({ installedSeq: 3, highestSeq: 3, problem: { reason } });
    expect(Date.parse((await state()).nextAt)).toBeGreaterThan(now);
    // And nothing of it lasts: the next good version is taken.
    store.trouble = null;
    permitted = true;
    await store.publish(5, makePack('2.5.0'));
    expect([await refresh(), await installed(), (await state()).problem]).toEqual(['installed', '2.5.0', null]);
  });

  it('a pack that is wrong for good is fetched once, and again when a person asks', async () => {
    await follow();
    await store.publish(4, makePack('2.4.0', { templates: [{} as never] }));
    const fetched = () => store.asked.filter((path) => path.startsWith('pack-')).length;
    await refresh();
    await refresh();
    expect([fetched(), (await state()).problem?.reason]).toEqual([1, 'pack-invalid']);
    expect((await state()).problem?.issues?.length).toBeGreaterThan(0);
    await refresh(true);
    expect(fetched()).toBe(2);
  });

  it('an expired manifest is followed, and said to be old', async () => {
    await follow();
    await store.publish(4, makePack('2.4.0'), { manifest: { expires: '2026-11-01T00:00:00Z' } });
    expect([await refresh(), (await state()).expires]).toEqual(['installed', '2026-11-01T00:00:00Z']);
  });
});

describe('the person and the store at the same time', () => {
  it('a subscription removed while its pack is on the way stays removed, and can be put back', async () => {
    await follow();
    await store.publish(4, makePack('2.4.0'));
    let removed: Awaited<ReturnType<typeof removePack>> = null;
    store.trouble = async (path) => {
      if (path.startsWith('pack-')) removed = await removePack(db, id);
      return null;
    };
    expect(await refresh()).toBe('superseded');
    expect([await db.packs.count(), await db.subscriptions.count()]).toEqual([0, 0]);
    expect(await restorePack(db, removed!, '2026-11-20T10:00:00Z')).toBe(true);
    expect(await installed()).toBe('2.3.0');
  });

  it('who asks to be asked while a version is on the way is asked', async () => {
    await follow();
    await store.publish(4, makePack('2.4.0'));
    store.trouble = async (path) => {
      if (path.startsWith('pack-')) await db.subscriptions.update(id, { mode: 'ask' });
      return null;
    };
    expect([await refresh(), await installed()]).toEqual(['superseded', '2.3.0']);
    store.trouble = null;
    expect([await refresh(), await installed()]).toEqual(['found', '2.3.0']);
  });
});
