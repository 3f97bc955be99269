import { describe, expect, it } from 'vitest';
import type { PublishingStore } from '@/utils/stores/store-contract';
import { Member } from './member';
import { recordOutcome } from './outcomes';
import { listMet } from './store-servers';
import { type Base, baseOf, makeTeam, makeTools, prepare, publishToTheEnd, seesConflicts, storeOf } from './team';

const rounds = 50;
const met = listMet();

describe('the worst moment: both looked, one wrote and read back, now the other writes', () => {
  it.concurrent.each(met.filter(({ name }) => /^(?:nginx|lighttpd)/.test(name)))(
    'without turns, $name overwrites the first unseen unless it honours conditions',
    async (kind) => {
      const [server, team] = [await kind.start(), await makeTeam()];
      try {
        const [first, second] = [await prepare(team, 0, 'salon', null), await prepare(team, 1, 'salon', null)];
        const firstIsDone = Promise.withResolvers<void>();
        const secondIsReady = Promise.withResolvers<void>();
        const withoutTurns: PublishingStore = { ...storeOf(server), list: async () => ({ status: 'cannot-list' }) };
        const late: PublishingStore = {
          ...withoutTurns,
          async create(path, bytes) {
            if (path.endsWith('manifest.jws')) {
              secondIsReady.resolve();
              await firstIsDone.promise;
            }
            return withoutTurns.create(path, bytes);
          },
        };
        const tools = makeTools(team, [], { ifMatch: false });
        const ending = publishToTheEnd(second, late, tools);
        await secondIsReady.promise;
        expect((await publishToTheEnd(first, withoutTurns, tools)).end.step).toBe('done');
        firstIsDone.resolve();
        expect((await ending).end.step).toBe(kind.name.startsWith('nginx') ? 'done' : 'conflict');
      } finally {
        await server.stop();
      }
    },
  );
});

describe('two leads publish at once', () => {
  it.concurrent.each(met)(
    `${rounds} times on $name: one wins, the other is told, nothing is overwritten unseen`,
    async (kind) => {
      const { name } = kind;
      const [server, team] = [await kind.start(), await makeTeam()];
      try {
        const ifMatch = await seesConflicts(server);
        const packId = 'salon';
        const member = new Member(server, team, packId);
        const standing: string[] = [];
        let silent = 0;
        let base: Base = null;
        const lead = async (which: 0 | 1) => {
          const publication = await prepare(team, which, packId, base);
          return publishToTheEnd(publication, storeOf(server), makeTools(team, [], { ifMatch }));
        };
        for (let round = 0; round < rounds; round++) {
          let over = false;
          const watching = (async () => {
            while (!over) await member.refresh();
          })();
          const ends = (await Promise.all([lead(0), lead(1)])).map(({ end }) => end);
          over = true;
          await watching;
          const winner = ends.find(({ step }) => step === 'done');
          const loser = ends.find(({ step }) => step === 'conflict');
          const read = await storeOf(server).read(`${packId}/manifest.jws`, 20_000);
          const text = read.status === 'found' ? new TextDecoder().decode(read.bytes) : '';
          if (!winner || !loser || text !== winner.manifest || loser.other?.text !== text) silent++;
          await member.refresh();
          base = baseOf(winner ?? ends[0]!);
          if (member.installed?.sha256 !== base.sha256)
            standing.push(`round ${round}: ${JSON.stringify(member.installed)}`);
        }
        console.log(
          `${name}: ${rounds} races, ${silent} overwritten unseen; refused by a member: ${JSON.stringify(countBy(member.refused))}`,
        );
        expect(silent).toBe(0);
        // After each round the member has the winner's version: "not modified" never lied.
        expect(standing).toEqual([]);
        // Halves come by on servers that write in place, cut in the signature too; none is ever followed.
        expect(
          member.refused.filter(
            (reason) => !['malformed', 'tampered', 'missing', 'cut-off', 'content-cut'].includes(reason),
          ),
        ).toEqual([]);
        recordOutcome({
          server: name,
          fault: `two leads at once, ${rounds} times`,
          outcome: `${silent} overwritten unseen`,
        });
      } finally {
        await server.stop();
      }
    },
  );
});

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
