import type { PackIssue } from '../pack-issue';
import type { TrustReason } from '../signing/trust-reasons';

/** What the way to a store may hold against us: the reasons of `utils/stores/http/remote-failure.ts`, with their words. */
export const wayProblems = [
  'offline',
  'unreachable',
  'too-slow',
  'cut-off',
  'too-large',
  'answered-html',
  'missing',
  'not-let-in',
  'busy',
  'server-error',
  'full',
  'redirected',
  'not-https',
  'odd-answer',
] as const;

/** What this machine may hold against it. Words in `utils/messages/subscriptions.ts`. */
export const ownProblems = ['no-permission', 'storage-full', 'storage-failed'] as const;

export type ProblemReason = TrustReason | (typeof wayProblems)[number] | (typeof ownProblems)[number];

/** Why a pack is not refreshed or cannot be followed. What is installed stays in use. */
export interface RefreshProblem {
  reason: ProblemReason;
  /** What its words name: an HTTP status, minutes to wait, a place in the pack. */
  values: Record<string, string | number>;
  /** What is wrong inside a pack that came, the first few of it. */
  issues?: readonly PackIssue[];
}
