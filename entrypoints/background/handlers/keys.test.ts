import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePack, SignedStore } from '@/tests/stores/signed-store';
import { Database } from '@/utils/db/database';
import { SigningKeyStore } from '@/utils/db/signing-key-store';
import { SubscriptionStore } from '@/utils/db/subscription-store';
import { addSubscription } from '@/utils/stores/subscriptions/add-subscription';
import { readRotationFile } from '@/utils/stores/subscriptions/read-rotation-file';
import type { RefreshNeeds } from '@/utils/stores/subscriptions/refresh-needs';
import { refreshSubscription } from '@/utils/stores/subscriptions/refresh-subscription';
import { keyHandlers } from './keys';

const packId = 'salon-bleu';
const caller = { kind: 'page' as const, tabId: null, frameId: 0, host: '' };
let db: Database;
let keys: SigningKeyStore;
let store: SignedStore;
let handlers: ReturnType<typeof keyHandlers>;

beforeEach(async () => {
  db = new Database(`keys-${crypto.randomUUID()}`);
  keys = new SigningKeyStore(db);
  store = await SignedStore.open();
  handlers = keyHandlers({
    keys,
    subscriptions: new SubscriptionStore(db),
    readRotations: (url) => readRotationFile(url, store.read),
    publishedWith: async () => ['salon-noel'],
  });
});
afterEach(() => db.delete());

const create = (password: string | null) => handlers['key.create']({ name: 'Camille', password }, caller);

describe('keys packs are signed with', () => {
  it('sign, and are shown to nobody', async () => {
    const { key, backup } = await create(null);
    expect(backup).toBeNull();
    const kept = await keys.find(key.kid);
    expect(kept?.privateKey.extractable).toBe(false);
    const shown = await handlers['key.list']({}, caller);
    expect(shown).toMatchObject([
      { kid: key.kid, name: 'Camille', fingerprint: expect.stringMatching(/^(\S{4} ?){5}$/) },
    ]);
    expect(JSON.stringify(shown)).not.toContain('privateKey');
  });

  it('keep their backup at hand until the person has put it away, also when the page was closed', async () => {
    const { key, backup } = await create('un mot de passe');
    expect(await handlers['key.list']({}, caller)).toMatchObject([{ backup }]);
    await handlers['key.backedUp']({ kid: key.kid }, caller);
    expect(await handlers['key.list']({}, caller)).toMatchObject([{ backup: null }]);
  });

  it('come back from their encrypted file with the password, and only with it', async () => {
    const { key, backup } = await create('un mot de passe');
    await db.signingKeys.clear();
    const restore = (password: string) => handlers['key.restore']({ name: 'Camille', file: backup!, password }, caller);
    expect(await restore('un autre')).toMatchObject({ ok: false, problem: { reason: 'key-file-password' } });
    expect(await db.signingKeys.count()).toBe(0);
    expect(await restore('un mot de passe')).toMatchObject({ ok: true, key: { kid: key.kid } });
    expect((await keys.find(key.kid))?.privateKey.extractable).toBe(false);
  });

  it('are changed twice in a row, and a member who slept through both follows', async () => {
    const member = new Database(`member-${crypto.randomUUID()}`);
    const needs: RefreshNeeds = {
      db: member,
      read: store.read,
      isPermitted: async () => true,
      now: () => Date.parse('2026-11-20T09:00:00Z'),
      random: () => 0.5,
    };
    let { key } = await create(null);
    const sign = async () => (await keys.find(key.kid))!;
    await store.publish(1, makePack('1.0.0'), { key: await sign() });
    const link = store.link([await sign()]);
    await addSubscription(link, 'automatic', needs);
    // The lead follows their own pack, as every member does.
    await addSubscription(link, 'automatic', { ...needs, db });
    for (const seq of [2, 3]) {
      const old = key.kid;
      const answer = await handlers['key.rotate'](
        { packId, kid: old, name: 'Camille', password: 'long enough' },
        caller,
      );
      if (!answer.ok) throw new Error(answer.problem.reason);
      expect(await keys.find(old)).toMatchObject({ replacedBy: answer.key.kid });
      // Every pack the old key signed takes its members along.
      expect((await keys.find(answer.key.kid))?.roots).toMatchObject({
        [packId]: answer.root,
        'salon-noel': expect.stringContaining('signatures'),
      });
      key = answer.key;
      store.write('root.jws', answer.root);
      await store.publish(seq, makePack(`${seq}.0.0`), { key: await sign() });
      await refreshSubscription(packId, { ...needs, db });
    }
    expect(await refreshSubscription(packId, needs)).toBe('installed');
    const followed = await member.subscriptions.get(packId);
    expect(followed).toMatchObject({ installedVersion: '3.0.0', rotation: 2 });
    expect(followed?.pinnedKeys.map(({ kid }) => kid)).toEqual([key.kid]);
    await member.delete();
  });
});
