import type { MessageRef } from '@/utils/community/schema';
import { ownProblems, type RefreshProblem, wayProblems } from './refresh-problem';

const has = (list: readonly string[], reason: string): boolean => list.includes(reason);

/** What happened, what was kept and what the person can do: one or two messages, to be shown one after the other. */
export function describeProblem({ reason, values }: RefreshProblem): MessageRef[] {
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
