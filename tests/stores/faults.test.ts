import { describe, expect, it } from 'vitest';
import { type Fault, startFaultProxy } from './fault-proxy';
import { Member } from './member';
import { recordOutcome } from './outcomes';
import { listMet } from './store-servers';
import { makeTeam, makeTools, prepare, publishFirst, publishToTheEnd, seesConflicts, storeOf } from './team';

const faults: readonly Fault[] = [
  'cut before',
  'cut in upload',
  'cut after',
  'cut in answer',
  'error 500',
  'too many (429)',
  'store full (507)',
  'slow drip',
  'oversized',
  'HTML page',
];
/** Short, so that a drip is given up in a second: on this machine an answer takes milliseconds. */
const net = { silenceMs: 600, totalMs: 900 };

describe('one request of a publication goes wrong', () => {
  it.concurrent.each(listMet())('at every place, in every way, on $name', async ({ name, start }) => {
    const [server, team] = [await start(), await makeTeam()];
    const proxy = await startFaultProxy(server.url);
    try {
      const ifMatch = await seesConflicts(server);
      for (const fault of faults) {
        let places = 1;
        for (let nth = 0; nth < places; nth++) {
          const packId = `p${faults.indexOf(fault)}-${nth}`;
          const at = `${fault}, request ${nth}`;
          const first = await publishFirst(server, team, packId);
          const member = new Member(server, team, packId);
          await member.refresh();
          const second = await prepare(team, 0, packId, { seq: 1, sha256: first.sha256 });
          const whole = [first.sha256, second.sha256];
          proxy.arm(fault, nth);
          const store = storeOf(server, proxy.url, net);
          const seen: number[] = [];
          const { end, attempts } = await publishToTheEnd(second, store, makeTools(team, [], { ifMatch }), async () => {
            await member.refresh();
            expect(whole, at).toContain(member.installed?.sha256);
            seen.push(member.installed!.seq);
          });
          // Requests of an undisturbed publication: as many places to break it at.
          if (attempts === 1) places = Math.max(places, proxy.count());
          else places = Math.max(places, nth + 2);
          await member.refresh();
          expect([end.step, end.problem, member.installed?.sha256], at).toEqual(['done', null, second.sha256]);
          expect(seen, at).toEqual([...seen].sort());
        }
        recordOutcome({ server: name, fault, outcome: `${places} places: whole, before or after` });
      }
    } finally {
      await proxy.stop();
      await server.stop();
    }
  });
});
