import type { Pack } from '@/utils/packs/schema';
import { checkRuleTests, type RuleTestFailure } from './check-rule-tests';
import { compileCharter } from './compile-charter';

/**
 * Failures of all rules of a pack against their own tests; a pack with one is refused.
 * Throws `pack-invalid` for a pattern that cannot be read.
 */
export function checkPackRules(pack: Pick<Pack, 'charter' | 'brand'>): RuleTestFailure[] {
  const charter = compileCharter(pack);
  return pack.charter.rules.flatMap((rule) => checkRuleTests(rule, charter));
}
