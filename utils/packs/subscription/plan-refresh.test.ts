import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue } from './is-due';
import { isHeld } from './is-held';
import { planInstall } from './plan-install';
import { longestWait } from './plan-next-check';
import { planPruning } from './plan-pruning';
import { planRefresh, type RefreshOutcome } from './plan-refresh';
import type { ProblemReason, RefreshProblem } from './refresh-problem';
import type { Subscription } from './subscription';

const minute = 60_000;
const problem = (reason: ProblemReason): RefreshProblem => ({ reason, values: {} });
const now = Date.parse('2026-11-20T09:00:00Z');
const hash = (seq: number) => seq.toString(16).padStart(64, '0');

const following = (changes: Partial<Subscription> = {}): Subscription => ({
  packId: 'salon-bleu',
  url: 'https://packs.example/salon/manifest.jws',
  title: 'Salon Bleu',
  pinnedKeys: [],
  rotation: 0,
  mode: 'automatic',
  installedSeq: 3,
  installedSha256: hash(3),
  installedVersion: '2.3.0',
  highestSeq: 3,
  highestSha256: hash(3),
  pending: null,
  etag: '"3"',
  lastModified: null,
  expires: '2026-12-20T00:00:00Z',
  checkedAt: '2026-11-20T08:55:00.000Z',
  nextAt: '2026-11-20T09:00:00.000Z',
  failures: 0,
  problem: null,
  refusedSha256: null,
  ...changes,
});

const update = (seq: number, asks = false): RefreshOutcome => ({
  kind: 'update',
  manifest: { seq, version: `2.${seq}.0`, sha256: hash(seq), expires: '2027-01-01T00:00:00Z' },
  asks,
  validators: { etag: `"${seq}"`, lastModified: null },
});
const waits = (next: Subscription) => Date.parse(next.nextAt) - now;
const failed = (retryAfter: number | null = null): RefreshOutcome => ({
  kind: 'failed',
  problem: problem('busy'),
  retryAfter,
});

const problems = (['busy', 'unreachable', 'tampered', 'wrong-key', 'tests-failed'] as const).map(problem);
const outcomes: fc.Arbitrary<RefreshOutcome> = fc.oneof(
  fc.constant<RefreshOutcome>({ kind: 'offline' }),
  fc.constant<RefreshOutcome>({ kind: 'no-permission' }),
  fc.constant<RefreshOutcome>({ kind: 'unchanged', manifest: null, validators: null }),
  fc.record({
    kind: fc.constant('unchanged' as const),
    manifest: fc.record({ seq: fc.integer({ min: 1, max: 12 }), expires: fc.constant('2027-02-01T00:00:00Z') }),
    validators: fc.constant({ etag: '"x"', lastModified: null }),
  }),
  fc.record({
    kind: fc.constant('refused' as const),
    problem: fc.constantFrom(...problems),
    sha256: fc.option(fc.constant(hash(99))),
  }),
  fc.record({
    kind: fc.constant('failed' as const),
    problem: fc.constantFrom(...problems),
    retryAfter: fc.option(fc.oneof(fc.integer(), fc.constantFrom(Number.MAX_SAFE_INTEGER, -1))),
  }),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.boolean()).map(([seq, asks]) => update(seq, asks)),
);

describe('a followed pack, whatever the store does', () => {
  it('never goes back to an older version, keeps what is installed, and always looks again', () => {
    const story = fc.array(fc.tuple(outcomes, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })));
    fc.assert(
      fc.property(story, fc.constantFrom('automatic' as const, 'ask' as const), (looks, mode) => {
        let state = following({ mode });
        looks.forEach(([outcome, random], hour) => {
          const at = now + hour * 60 * minute;
          const { next, install } = planRefresh(state, outcome, at, random);
          expect(next.highestSeq).toBeGreaterThanOrEqual(state.highestSeq);
          expect(next.installedSeq).toBeGreaterThanOrEqual(state.installedSeq);
          if (install !== 'now') expect(next.installedSha256).toBe(state.installedSha256);
          else expect(next.installedSeq).toBeGreaterThan(state.highestSeq);
          expect(Date.parse(next.nextAt)).toBeGreaterThan(at);
          expect(Date.parse(next.nextAt) - at).toBeLessThanOrEqual(longestWait);
          state = next;
        });
      }),
    );
  });
});

describe('a new version', () => {
  it('is used at once', () => {
    const { next, install } = planRefresh(following({ problem: problem('busy'), failures: 4 }), update(4), now, 0.5);
    expect(install).toBe('now');
    expect(next).toMatchObject({ installedSeq: 4, highestSeq: 4, etag: '"4"', problem: null, failures: 0 });
  });

  it.each([
    ['when the person asked to be asked', following({ mode: 'ask' }), update(4)],
    ['when the lead wishes so', following(), update(4, true)],
  ])('waits for a word %s', (_when, before, outcome) => {
    const { next, install } = planRefresh(before, outcome, now, 0.5);
    expect(install).toBe('ask');
    expect(next).toMatchObject({ installedSeq: 3, highestSeq: 4, pending: { seq: 4, sha256: hash(4) } });
    expect(isHeld(next)).toBe(false);
  });

  it('takes the place of one that waits', () => {
    const waiting = planRefresh(following({ mode: 'ask' }), update(4), now, 0.5).next;
    expect(planRefresh(waiting, update(5), now, 0.5).next.pending?.seq).toBe(5);
  });

  it('that is refused leaves the marks of the one before, so that a corrected one is seen', () => {
    const outcome: RefreshOutcome = { kind: 'refused', problem: problem('tests-failed'), sha256: hash(4) };
    const { next, install } = planRefresh(following(), outcome, now, 0.5);
    expect(install).toBeNull();
    expect(next).toMatchObject({ installedSeq: 3, highestSeq: 3, etag: '"3"', refusedSha256: hash(4) });
  });
});

describe('an earlier version put back by hand', () => {
  const back = planInstall(planRefresh(following(), update(4), now, 0.5).next, {
    seq: 3,
    sha256: hash(3),
    version: '2.3.0',
  });

  it('stays while the lead publishes nothing newer', () => {
    expect(isHeld(back)).toBe(true);
    const { next, install } = planRefresh(
      back,
      { kind: 'unchanged', manifest: null, validators: null },
      now + minute,
      0,
    );
    expect([install, next.installedSeq]).toEqual([null, 3]);
    expect(planRefresh(back, update(4), now, 0.5).install).toBeNull();
  });

  it('stays when the lead only signs the same content anew', () => {
    const renewed: RefreshOutcome = {
      kind: 'unchanged',
      manifest: { seq: 5, expires: '2027-03-01T00:00:00Z' },
      validators: { etag: '"5"', lastModified: null },
    };
    const { next } = planRefresh(back, renewed, now, 0.5);
    expect(next).toMatchObject({ installedSeq: 3, highestSeq: 5, expires: '2027-03-01T00:00:00Z' });
    expect(isHeld(next)).toBe(true);
  });

  it('gives way to a newer one', () => {
    const { next, install } = planRefresh(back, update(5), now, 0.5);
    expect([install, next.installedSeq, isHeld(next)]).toEqual(['now', 5, false]);
  });
});

describe('the next look', () => {
  it('comes within minutes, spread over members', () => {
    const first = planRefresh(following(), { kind: 'unchanged', manifest: null, validators: null }, now, 0).next;
    const last = planRefresh(following(), { kind: 'unchanged', manifest: null, validators: null }, now, 0.999).next;
    expect(waits(first)).toBeGreaterThanOrEqual(3 * minute);
    expect(waits(last)).toBeLessThanOrEqual(7 * minute);
    expect(waits(last) - waits(first)).toBeGreaterThan(2 * minute);
  });

  it('is put off longer after each failure, up to about an hour', () => {
    let state = following();
    const pauses = Array.from({ length: 12 }, () => {
      state = planRefresh(state, failed(), now, 0.5).next;
      return waits(state) / minute;
    });
    expect(pauses.slice(0, 5)).toEqual([1, 2, 4, 8, 16]);
    expect(pauses.at(-1)).toBe(60);
  });

  it('is never before what the store asked for, and at most a day', () => {
    expect(waits(planRefresh(following(), failed(30 * minute), now, 0).next)).toBe(30 * minute);
    expect(waits(planRefresh(following(), failed(1e12), now, 0.5).next)).toBeLessThanOrEqual(longestWait);
  });

  it('comes soon on a machine without a network, which counts as no failure', () => {
    const { next } = planRefresh(following({ failures: 2 }), { kind: 'offline' }, now, 0.5);
    expect([next.failures, next.problem?.reason, waits(next)]).toEqual([2, 'offline', minute]);
  });

  it('is due when the clock had been ahead and was set right', () => {
    const ahead = planRefresh(following(), failed(), now + 48 * 60 * minute, 0.5).next;
    expect(isDue(ahead, now)).toBe(true);
    expect(isDue(planRefresh(following(), failed(), now, 0.5).next, now)).toBe(false);
  });
});

describe('the version history', () => {
  it('keeps ten, the installed one and the one that waits among them, however old', () => {
    const versions = Array.from({ length: 14 }, (_, at) => ({ seq: at + 1 }));
    expect(planPruning(versions, { installedSeq: 14, pending: null })).toEqual([4, 3, 2, 1]);
    expect(planPruning(versions, { installedSeq: 1, pending: null })).toEqual([5, 4, 3, 2]);
    expect(planPruning(versions.slice(0, 10), { installedSeq: 10, pending: null })).toEqual([]);
  });
});
