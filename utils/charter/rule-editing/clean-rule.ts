import { readRuleTest } from '../read-rule-test';
import type { Rule, RuleTest } from '../schema';

const kept = (tests: readonly RuleTest[]): RuleTest[] => tests.filter((one) => readRuleTest(one).text.trim() !== '');

/** A rule as it is kept: without examples left blank, and without languages that have none. */
export function cleanRule(rule: Rule): Rule {
  const tests: Rule['tests'] = {};
  for (const lang of ['fr', 'en'] as const) {
    const given = rule.tests[lang];
    const both = { match: kept(given?.match ?? []), pass: kept(given?.pass ?? []) };
    if (both.match.length + both.pass.length > 0) tests[lang] = both;
  }
  const { severity, unless, ...rest } = rule;
  return { ...rest, ...(severity && { severity }), ...(unless && { unless }), tests };
}
