import type { RuleTest } from './schema';

/** A rule's test with its parts named; a plain text is a comment of which nothing else is known. */
export function readRuleTest(test: RuleTest): Exclude<RuleTest, string> {
  return typeof test === 'string' ? { text: test } : test;
}
