import { explainSchemaIssue } from '@/utils/packs/explain-schema-issue';
import type { Pack } from '@/utils/packs/schema';
import { checkRuleTests, type RuleTestFailure } from './check-rule-tests';
import { compileCharter } from './compile-charter';
import { alwaysShare } from './rule-editing/lint-back-test';
import { lintRegex } from './rule-editing/lint-regex';
import { neutralComments } from './rule-editing/neutral-comments';
import type { RuleProblem } from './rule-editing/rule-problem';
import { createRuleRunner } from './rule-editing/rule-runner';
import { type Rule, ruleSchema } from './schema';

export interface RuleReport {
  problems: RuleProblem[];
  /** The rule's own examples it does not do right. */
  failures: RuleTestFailure[];
}

const error = (path: string, key: string, values?: Record<string, string | number>): RuleProblem => ({
  level: 'error',
  path,
  message: { key, ...(values && { values }) },
});

/** What is wrong with a rule by itself, inside the pack it is for. An `error` keeps it from being saved. */
export function lintRule(rule: Rule, pack: Pick<Pack, 'charter' | 'brand' | 'templates'>): RuleReport {
  const parsed = ruleSchema.safeParse(rule);
  const problems: RuleProblem[] = parsed.success
    ? []
    : parsed.error.issues
        .flatMap((issue) => explainSchemaIssue(issue))
        .map(({ level, path, message }) => ({ level, path, message }));
  if (!pack.charter.articles.some(({ id }) => id === rule.article)) {
    problems.push(error('article', 'pack_issue_unknown_article', { name: rule.article }));
  }
  for (const name of rule.suggest) {
    if (!pack.templates.some(({ id }) => id === name)) {
      problems.push(error('suggest', 'pack_issue_unknown_template', { name }));
    }
  }
  problems.push(...lintRegex(rule.when, 'when'), ...(rule.unless ? lintRegex(rule.unless, 'unless') : []));
  if (problems.some(({ path }) => path !== 'article' && path !== 'suggest')) return { problems, failures: [] };
  const failures = checkRuleTests(rule, compileCharter({ ...pack, charter: { ...pack.charter, rules: [rule] } }));
  if (failures.length > 0) problems.push(error('tests', 'rules_problem_tests', { n: failures.length }));
  const tests = [rule.tests.fr, rule.tests.en];
  if (!tests.some((one) => one?.match.length) || !tests.some((one) => one?.pass.length)) {
    problems.push({ level: 'warning', path: 'tests', message: { key: 'pack_issue_no_tests' } });
  }
  return { problems: [...problems, ...lintNeutral(rule, pack)], failures };
}

function lintNeutral(rule: Rule, pack: Pick<Pack, 'charter' | 'brand'>): RuleProblem[] {
  const runner = createRuleRunner([rule], pack);
  const history = { firstTime: true, violations: 0 };
  const marks = (text: string) => runner.run(0, runner.read({ text, network: 'generic', history })) !== null;
  const share = neutralComments.filter(marks).length / neutralComments.length;
  if (share > alwaysShare) return [error('when', 'rules_problem_always_neutral')];
  return marks('') ? [{ level: 'warning', path: 'when', message: { key: 'rules_problem_empty' } }] : [];
}
