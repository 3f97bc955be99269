import { planNextCheck } from './plan-next-check';
import type { ProblemReason, RefreshProblem } from './refresh-problem';
import type { Subscription } from './subscription';

/** How the store marked the manifest it gave. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** What one look at the store came to. */
export type RefreshOutcome =
  /** The same as before; `manifest` when the lead only signed it anew, null when nothing was sent. */
  | { kind: 'unchanged'; manifest: { seq: number; expires: string } | null; validators: Validators | null }
  /** A newer version, wholly fetched and checked. `asks`: the pack itself wishes that people are asked. */
  | {
      kind: 'update';
      manifest: { seq: number; version: string; sha256: string; expires: string };
      asks: boolean;
      validators: Validators;
    }
  /** Something came and was not to be trusted; `sha256` of a content that will never be good. */
  | { kind: 'refused'; problem: RefreshProblem; sha256: string | null }
  /** Nothing came. `retryAfter` in ms, when the store named it. */
  | { kind: 'failed'; problem: RefreshProblem; retryAfter: number | null }
  | { kind: 'offline' }
  | { kind: 'no-permission' };

export interface RefreshPlan {
  next: Subscription;
  /** What becomes of the new version: used now, kept until the person says so, or there is none. */
  install: 'now' | 'ask' | null;
}

/**
 * The state after one look at the store, and when to look again. Nothing older than the newest version seen is ever
 * installed, and whatever goes wrong leaves what is installed as it is.
 * @param now ms since the epoch
 * @param random 0 ≤ random < 1, for the spread
 */
export function planRefresh(before: Subscription, outcome: RefreshOutcome, now: number, random: number): RefreshPlan {
  const at = (end: 'fine' | 'failed' | 'away', failures: number, retryAfter: number | null = null) =>
    new Date(planNextCheck(end, failures, now, random, retryAfter)).toISOString();
  const failures = before.failures + 1;
  const keep = (changes: Partial<Subscription>): RefreshPlan => ({ next: { ...before, ...changes }, install: null });
  switch (outcome.kind) {
    case 'offline':
      return keep({ problem: own('offline'), nextAt: at('away', 0) });
    case 'no-permission':
      // Nothing was asked of the store: no reason to wait longer each time.
      return keep({ problem: own('no-permission'), nextAt: at('fine', 0) });
    case 'failed':
      return keep({ problem: outcome.problem, failures, nextAt: at('failed', failures, outcome.retryAfter) });
    case 'refused':
      return keep({
        problem: outcome.problem,
        failures,
        nextAt: at('failed', failures),
        refusedSha256: outcome.sha256 ?? before.refusedSha256,
      });
  }
  const fine = {
    problem: null,
    failures: 0,
    refusedSha256: null,
    checkedAt: new Date(now).toISOString(),
    nextAt: at('fine', 0),
  };
  if (outcome.kind === 'unchanged') {
    const { manifest, validators } = outcome;
    const renewed = manifest && { expires: manifest.expires, highestSeq: Math.max(manifest.seq, before.highestSeq) };
    return keep({ ...fine, ...validators, ...renewed });
  }
  const { manifest, asks, validators } = outcome;
  if (manifest.seq <= before.highestSeq) return planRefresh(before, refusedAsOlder, now, random);
  const { seq, version, sha256, expires } = manifest;
  const seen = { ...before, ...fine, ...validators, expires, highestSeq: seq, highestSha256: sha256 };
  if (asks || before.mode === 'ask') {
    const pending = { seq, version, sha256, foundAt: fine.checkedAt };
    return { next: { ...seen, pending }, install: 'ask' };
  }
  const installed = { installedSeq: seq, installedSha256: sha256, installedVersion: version };
  return { next: { ...seen, ...installed, pending: null }, install: 'now' };
}

const own = (reason: ProblemReason): RefreshProblem => ({ reason, values: {} });

/** Caught before, when the signature is checked; here so that no order of events can lead past it. */
const refusedAsOlder: RefreshOutcome = { kind: 'refused', problem: own('rollback'), sha256: null };
