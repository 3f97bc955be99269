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

/**
 * Runs a rule's own tests, in each language, inside the charter it belongs to. Empty when all hold. A test holds as the
 * engine reads, or as its lists alone do: a pack that was sound stays so when the reading model is another one.
 */
export function checkRuleTests(rule: Rule, charter: CompiledCharter): RuleTestFailure[] {
  const only = { ...charter, rules: charter.rules.filter((compiled) => compiled.rule.id === rule.id) };
  const failures: RuleTestFailure[] = [];
  for (const language of ['fr', 'en'] as const) {
    const tests = rule.tests[language];
    for (const expected of ['match', 'pass'] as const) {
      for (const test of tests?.[expected] ?? []) {
        const { text, network, history } = readRuleTest(test);
        const isSo = (listsAlone: boolean): boolean =>
          checkItem({ text, network }, only, { history, listsAlone }).violations.length > 0 === (expected === 'match');
        if (!isSo(false) && !isSo(true)) failures.push({ ruleId: rule.id, language, text, test, expected });
      }
    }
  }
  return failures;
}
