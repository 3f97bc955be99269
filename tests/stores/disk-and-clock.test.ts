import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Publication } from '@/utils/stores/publishing/publication';
import { publishPack } from '@/utils/stores/publishing/publish-pack';
import { Member } from './member';
import { recordOutcome } from './outcomes';
import { listMet } from './store-servers';
import { makeOld, makeTeam, makeTools, prepare, publishFirst, publishToTheEnd, seesConflicts, storeOf } from './team';

/** Puts a small disk under a folder; false when this machine does not let us. */
function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'none', folder], { stdio: 'ignore' });
    chmodSync(folder, 0o777);
    return true;
  } catch {
    return false;
  }
}

/** Leaves `bytes` free on the disk of a folder. */
function fill(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
}

describe('the disk of the store is full', () => {
  it.concurrent.each(listMet())(
    'at any step on $name: nothing is half, and it goes on with room',
    async ({ name, start }) => {
      const server = await start();
      const isMounted = mountSmallDisk(server.folder);
      try {
        const team = await makeTeam();
        const ifMatch = await seesConflicts(server);
        for (const step of ['object', 'turn', 'manifest'] as const) {
          const packId = `full-${step}`;
          const first = await publishFirst(server, team, packId);
          const member = new Member(server, team, packId);
          await member.refresh();
          const second = await prepare(team, 0, packId, { seq: 1, sha256: first.sha256 });
          let last: Publication = second;
          const tools = makeTools(team, [], {
            ifMatch,
            saveProgress: async (publication) => {
              last = structuredClone(publication);
              if (isMounted && publication.step === step) fill(server.folder, 0);
            },
          });
          if (isMounted && step === 'object') fill(server.folder, 4096);
          await publishPack(second, storeOf(server), tools);
          await member.refresh();
          expect([first.sha256, second.sha256]).toContain(member.installed?.sha256);
          if (isMounted && step === 'object') expect(member.installed?.sha256).toBe(first.sha256);
          rmSync(join(server.folder, 'filler'), { force: true });
          const { end } = await publishToTheEnd(last, storeOf(server), makeTools(team, [], { ifMatch }));
          await member.refresh();
          expect([end.step, member.installed?.sha256], `${packId}`).toEqual(['done', second.sha256]);
        }
        if (!isMounted)
          console.log(`${name}: no right to mount a small disk here; a full one is the 507 of the proxy alone`);
        recordOutcome({
          server: name,
          fault: 'disk full',
          outcome: 'whole, before or after; goes on with room',
        });
      } finally {
        // At once, although the server still has it open: its folder is removed with it.
        if (isMounted) execFileSync('umount', ['--lazy', server.folder], { stdio: 'ignore' });
        await server.stop();
      }
    },
  );
});

describe('the clock of the lead is a day off', () => {
  it.concurrent.each(listMet())(
    'ahead or behind, on $name: published and read all the same',
    async ({ name, start }) => {
      const server = await start();
      try {
        const team = await makeTeam();
        for (const days of [1, -1]) {
          const packId = `clock${days}`;
          const first = await publishFirst(server, team, packId);
          const at = new Date(Date.now() + days * 86_400_000).toISOString();
          const second = await prepare(team, 0, packId, { seq: 1, sha256: first.sha256 }, at);
          // Another lead vanished a moment ago: their turn is judged by the clock of the store, not by ours.
          await storeOf(server).replace(`${packId}/publishing/gone.json`, new TextEncoder().encode('{}'), null);
          const impatient = makeTools(team, [], { patienceMs: 50 });
          const waiting = await publishPack(second, storeOf(server), impatient);
          expect(waiting.problem?.reason).toBe('someone-publishing');
          makeOld(server, `${packId}/publishing/gone.json`);
          const { end } = await publishToTheEnd(waiting, storeOf(server), impatient);
          const member = new Member(server, team, packId);
          await member.refresh();
          expect([end.step, member.installed?.sha256]).toEqual(['done', second.sha256]);
        }
        recordOutcome({ server: name, fault: 'clock a day off', outcome: 'published and read' });
      } finally {
        await server.stop();
      }
    },
  );
});
