import { beforeAll, describe, expect, it } from 'vitest';
import { baseOf, makeTeam, prepare, type Team } from '@/tests/stores/team';
import { judgePresent } from './judge-present';
import { prepareRenewal } from './prepare-renewal';
import type { Publication } from './publication';
import { readOwnManifest } from './read-own-manifest';

let team: Team;
let first: Publication;
let ours: Publication;
let theirs: Publication;

beforeAll(async () => {
  team = await makeTeam();
  first = await prepare(team, 0, 'salon', null);
  [ours, theirs] = [await prepare(team, 0, 'salon', baseOf(first)), await prepare(team, 1, 'salon', baseOf(first))];
});

const judge = async (text: string | null, publication = ours, keys = team.keys) =>
  (await judgePresent(text, publication, keys)).is;

describe('the manifest a publication meets in the store', () => {
  it('may be replaced when it is the one we started from, or there is none', async () => {
    expect([await judge(first.manifest), await judge(null)]).toEqual(['replaceable', 'replaceable']);
  });

  it('is our own when we were killed after writing it', async () => {
    expect(await judge(ours.manifest)).toBe('ours');
  });

  it('is another lead’s when they published meanwhile, first or later', async () => {
    expect(await judge(theirs.manifest)).toBe('other');
    expect(await judge((await prepare(team, 1, 'salon', baseOf(theirs))).manifest)).toBe('other');
    expect(await judge(first.manifest, { ...ours, base: null })).toBe('other');
  });

  it('may be replaced by the same version vouched for anew, and is our own once that is written', async () => {
    const renewal = await prepareRenewal({
      published: ours,
      manifest: readOwnManifest(ours.manifest),
      key: team.keys[0],
      token: 'renewal',
      now: new Date(Date.parse(ours.startedAt) + 86_400_000).toISOString(),
      validDays: 30,
      root: null,
    });
    expect([renewal.seq, readOwnManifest(renewal.manifest).sha256]).toEqual([ours.seq, ours.sha256]);
    expect(await judge(ours.manifest, renewal)).toBe('replaceable');
    expect(await judge(renewal.manifest, renewal)).toBe('ours');
    expect(await judge(renewal.manifest, ours)).toBe('ours');
  });

  it('may be replaced when it was cut anywhere: no member can follow it', async () => {
    for (let length = 0; length < theirs.manifest.trimEnd().length; length++)
      expect(await judge(theirs.manifest.slice(0, length)), String(length)).toBe('replaceable');
  });

  it('is let be when an unknown key signed it, or it is of another pack', async () => {
    const strangers = await makeTeam();
    expect(await judge((await prepare(strangers, 0, 'salon', null)).manifest)).toBe('other');
    expect(await judge((await prepare(team, 1, 'autre', null)).manifest)).toBe('other');
  });
});

describe('eight manifests in a row', () => {
  it('never have the same length: nginx tells versions of one second apart by that alone', async () => {
    const lengths: number[] = [];
    let base = baseOf(first);
    for (let round = 0; round < 8; round++) {
      const next = await prepare(team, 0, 'salon', base);
      lengths.push(next.manifest.length % 8);
      base = baseOf(next);
    }
    expect(new Set(lengths).size).toBe(8);
  });
});
