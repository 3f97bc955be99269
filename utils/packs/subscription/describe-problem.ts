import type { MessageRef } from '@/utils/community/schema';
import { ownProblems, type RefreshProblem, wayProblems } from './refresh-problem';

const has = (list: readonly string[], reason: string): boolean => list.includes(reason);

/** What passes by itself: a pack that is followed is asked for again, a link somebody looks at is not. */
const passing = ['unreachable', 'too-slow', 'cut-off', 'busy', 'server-error', 'content-cut'];

/**
 * What happened, what was kept and what the person can do: one or two messages, to be shown one after the other.
 * @param followed false: nothing of it is installed, and nobody asks again but the person
 */
export function describeProblem({ reason, values }: RefreshProblem, followed = true): MessageRef[] {
  if (!followed && has(passing, reason)) {
    const key = reason === 'content-cut' ? 'remote_cut_off' : `remote_${reason.replaceAll('-', '_')}`;
    return [{ key, values }, { key: 'remote_try_again' }];
  }
  const name = reason.replaceAll('-', '_');
  // A store that gives too much and a pack that is too large are one and the same to the person.
  if (has(ownProblems, reason)) return [{ key: `subscription_problem_${name}`, values }];
  if (has(wayProblems, reason) && reason !== 'too-large')
    return [
      { key: `remote_${name}`, values },
      { key: `remote_${name}_do`, values },
    ];
  return [{ key: `pack_trust_${name}`, values }];
}
