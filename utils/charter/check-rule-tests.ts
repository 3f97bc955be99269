import { checkItem } from './check-item';
import type { CompiledCharter } from './compile-charter';
import { readRuleTest } from './read-rule-test';
import type { Rule, RuleTest } from './schema';

/** A text on which a rule does not do what its own tests say. */
export interface RuleTestFailure {
  ruleId: string;
  language: 'fr' | 'en';
  text: string;
  /** The whole test, with its network and author where it says them. */
  test: RuleTest;
  /** What the tests ask for. */
  expected: 'match' | 'pass';
}

/** Runs a rule's own tests, in each language, inside the charter it belongs to. Empty when all hold. */
export function checkRuleTests(rule: Rule, charter: CompiledCharter): RuleTestFailure[] {
  const only = { ...charter, rules: charter.rules.filter((compiled) => compiled.rule.id === rule.id) };
  const failures: RuleTestFailure[] = [];
  for (const language of ['fr', 'en'] as const) {
    const tests = rule.tests[language];
    for (const expected of ['match', 'pass'] as const) {
      for (const test of tests?.[expected] ?? []) {
        const { text, network, history } = readRuleTest(test);
        const fired = checkItem({ text, network }, only, { history }).violations.length > 0;
        if (fired !== (expected === 'match')) failures.push({ ruleId: rule.id, language, text, test, expected });
      }
    }
  }
  return failures;
}
