import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { describeAbility } from '@/utils/stores/describe-ability';
import { probeStore } from '@/utils/stores/probe-store';
import { hasOpenssl } from '../servers/start-static-https';
import { recordOutcome } from './outcomes';
import { listMet, serverKinds } from './store-servers';
import { storeOf } from './team';

/** Measured on these versions: who refuses to write over a version that changed. */
const refusing = /^(?:lighttpd|Apache|sabre)/;

describe('the servers of these tests', () => {
  it('are all here, or counted as left out', ({ skip }) => {
    const absent = serverKinds.filter(({ has }) => !has()).map(({ name }) => name);
    skip(absent.length > 0 || !hasOpenssl(), `left out: ${absent.join(', ')}`);
    expect(listMet().length).toBe(serverKinds.length);
  });
});

describe('connecting a store', () => {
  it.concurrent.each(listMet())('finds out what $name does, and leaves nothing behind', async ({ name, start }) => {
    const server = await start();
    try {
      const store = storeOf(server);
      const probed = await probeStore(store, 'probe', (ms) => pause(ms));
      const isGuarded = refusing.test(name);
      expect(probed).toMatchObject({
        status: 'able',
        ability: { createOnce: isGuarded, ifMatch: isGuarded, turns: true },
      });
      expect(await store.list('moderato-check')).toEqual({ status: 'listed', files: [] });
      if (probed.status !== 'able') return;
      expect(describeAbility(probed.ability)[0]?.key).toBe(isGuarded ? 'store_ability_guarded' : 'store_ability_turns');
      const { tags } = probed.ability;
      const outcome = `${isGuarded ? 'refused (412)' : '**overwrites**'}; ${tags} tags`;
      recordOutcome({ server: name, fault: '_stale If-Match_', outcome });
    } finally {
      await server.stop();
    }
  });

  it.concurrent.each(listMet())('is refused by $name with a wrong password', async ({ start }) => {
    const server = await start();
    try {
      const store = storeOf({ ...server, password: 'faux' });
      const refused = { status: 'failed', reason: 'not-let-in', code: 401 };
      expect(await probeStore(store, 'probe', (ms) => pause(ms))).toMatchObject(refused);
    } finally {
      await server.stop();
    }
  });
});
