import { checkItem } from './check-item';
import type { CompiledCharter } from './compile-charter';
import type { Rule } from './schema';

/** A text on which a rule does not do what its own tests say. */
export interface RuleTestFailure {
  ruleId: string;
  language: 'fr' | 'en';
  text: string;
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
      for (const text of tests?.[expected] ?? []) {
        const fired = checkItem({ text }, only).violations.length > 0;
        if (fired !== (expected === 'match')) failures.push({ ruleId: rule.id, language, text, expected });
      }
    }
  }
  return failures;
}
