import type { BackTest } from '../back-test';
import type { RuleProblem } from './rule-problem';

/** Above this share of comments marked, a rule says nothing any more. */
export const alwaysShare = 0.6;
/** Fewer comments seen say nothing about the share. */
const alwaysFrom = 50;
/** µs a comment: a sixth of what the whole engine may take. */
const slowFrom = 50;

const error = (key: string, values: Record<string, number>): RuleProblem => ({
  level: 'error',
  path: 'when',
  message: { key, values },
});

/** What the comments seen say against a rule: it marks nearly all of them, or takes too long. */
export function lintBackTest({ checked, flaggedNow, microsPerItem }: BackTest): RuleProblem[] {
  const problems: RuleProblem[] = [];
  if (checked >= alwaysFrom && flaggedNow > alwaysShare * checked) {
    problems.push(error('rules_problem_always', { flagged: flaggedNow, checked }));
  }
  if (microsPerItem > slowFrom) {
    problems.push(error('rules_problem_slow', { micros: Math.round(microsPerItem), most: slowFrom }));
  }
  return problems;
}
