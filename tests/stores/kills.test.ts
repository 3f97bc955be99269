import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Publication } from '@/utils/stores/publishing/publication';
import { publishPack } from '@/utils/stores/publishing/publish-pack';
import { Member } from './member';
import { recordOutcome } from './outcomes';
import { listMet } from './store-servers';
import { makeTeam, makeTools, prepare, publishFirst, publishToTheEnd, seesConflicts, storeOf } from './team';

/** A network that goes away with the background: the nth request is the last thing it does, heard by the server or not. */
function dyingNetwork(nth: number, isHeard: boolean): { fetch: typeof fetch; died: Promise<void> } {
  let count = 0;
  let die: () => void = () => undefined;
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = new Promise<Response>(() => undefined);
  return {
    died,
    async fetch(input, init) {
      if (count > nth) return never;
      if (count++ < nth) return fetch(input, init);
      if (isHeard) await (await fetch(input, init)).arrayBuffer();
      die();
      return never;
    },
  };
}

describe('the background is killed while it publishes', () => {
  it.concurrent.each(listMet())('at every request, heard or not, on $name: the same end', async ({ name, start }) => {
    const [server, team] = [await start(), await makeTeam()];
    try {
      const ifMatch = await seesConflicts(server);
      let kills = 0;
      for (const isHeard of [false, true]) {
        for (let nth = 0, isOver = false; !isOver; nth++) {
          const packId = `k${isHeard ? 1 : 0}-${nth}`;
          const first = await publishFirst(server, team, packId);
          const second = await prepare(team, 0, packId, { seq: 1, sha256: first.sha256 });
          const member = new Member(server, team, packId);
          const saved: Publication[] = [second];
          const network = dyingNetwork(nth, isHeard);
          const life = publishPack(
            second,
            storeOf(server, server.url, { fetch: network.fetch, silenceMs: 9e8, totalMs: 9e8 }),
            makeTools(team, saved, { ifMatch }),
          );
          isOver = await Promise.race([life.then(() => true), network.died.then(() => false)]);
          if (!isOver) kills++;
          await member.refresh();
          expect([first.sha256, second.sha256]).toContain(member.installed?.sha256);
          const { end } = await publishToTheEnd(
            structuredClone(saved.at(-1)!),
            storeOf(server),
            makeTools(team, [], { ifMatch }),
          );
          await member.refresh();
          expect([end.step, member.installed?.sha256], `${packId}`).toEqual(['done', second.sha256]);
          expect(await storeOf(server).list(`${packId}/publishing`)).toEqual({ status: 'listed', files: [] });
        }
      }
      expect(kills).toBeGreaterThan(16);
      recordOutcome({
        server: name,
        fault: 'background killed at every request',
        outcome: 'the same end after resuming',
      });
    } finally {
      await server.stop();
    }
  });

  it.concurrent.each(listMet())(
    'and never comes back, on $name: others wait, but not for ever',
    async ({ name, start }) => {
      const [server, team] = [await start(), await makeTeam()];
      try {
        const first = await publishFirst(server, team, 'salon');
        const base = { seq: 1, sha256: first.sha256 };
        const left = 'salon/publishing/gone.json';
        await storeOf(server).replace(left, new TextEncoder().encode('{}'), null);
        const publication = await prepare(team, 1, 'salon', base);
        const impatient = makeTools(team, [], { patienceMs: 100 });
        const waiting = await publishPack(publication, storeOf(server), impatient);
        expect(waiting).toMatchObject({ step: 'turn', problem: { reason: 'someone-publishing' } });
        const fourMinutesAgo = Date.now() / 1000 - 240;
        utimesSync(join(server.folder, left), fourMinutesAgo, fourMinutesAgo);
        const { end, attempts } = await publishToTheEnd(waiting, storeOf(server), impatient);
        expect([end.step, attempts]).toEqual(['done', 1]);
        recordOutcome({
          server: name,
          fault: 'a lead vanishes in their turn',
          outcome: 'others go on within four minutes',
        });
      } finally {
        await server.stop();
      }
    },
  );
});
