import { runSteps, type Steps } from '@/utils/packs/run-steps';
import type { Pack } from '@/utils/packs/schema';
import { checkRuleTests, type RuleTestFailure } from './check-rule-tests';
import { compileCharter } from './compile-charter';

/**
 * Failures of all rules of a pack against their own tests; a pack with one is refused.
 * Throws `pack-invalid` for a pattern that cannot be read.
 */
export function checkPackRules(pack: Pick<Pack, 'charter' | 'brand'>): RuleTestFailure[] {
  return runSteps(checkPackRulesInSteps(pack));
}

/** The same, with a place to pause after each rule. */
export function* checkPackRulesInSteps(pack: Pick<Pack, 'charter' | 'brand'>): Steps<RuleTestFailure[]> {
  const charter = compileCharter(pack);
  const failures: RuleTestFailure[] = [];
  for (const rule of pack.charter.rules) {
    yield;
    failures.push(...checkRuleTests(rule, charter));
  }
  return failures;
}
