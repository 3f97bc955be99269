import { RE2JS } from 're2js';
import { type Condition, categories } from '@/utils/charter/schema';
import type { PackIssue } from './pack-issue';
import type { Pack } from './schema';

/** Expressions that cannot be read, rules without tests, categories without a rule. */
export function lintRules(pack: Pack): PackIssue[] {
  const { rules } = pack.charter;
  const issues = rules.flatMap((rule, i): PackIssue[] => {
    const path = `charter.rules[${i}]`;
    const tests = [rule.tests.fr, rule.tests.en];
    const untested =
      !tests.some((one) => one && one.match.length > 0) || !tests.some((one) => one && one.pass.length > 0);
    return [
      ...lintCondition(rule.when, `${path}.when`),
      ...(rule.unless ? lintCondition(rule.unless, `${path}.unless`) : []),
      ...(untested ? [warn(`${path}.tests`, 'pack_issue_no_tests')] : []),
    ];
  });
  const ruled = new Set(rules.map((rule) => rule.category));
  for (const name of categories)
    if (!ruled.has(name)) issues.push(warn('charter.rules', 'pack_issue_no_rule', { name }));
  return issues;
}

function lintCondition(condition: Condition, path: string): PackIssue[] {
  if ('all' in condition) return condition.all.flatMap((one, i) => lintCondition(one, `${path}.all[${i}]`));
  if ('any' in condition) return condition.any.flatMap((one, i) => lintCondition(one, `${path}.any[${i}]`));
  if ('none' in condition) return condition.none.flatMap((one, i) => lintCondition(one, `${path}.none[${i}]`));
  if ('domains' in condition && !condition.domains.only?.length && !condition.domains.except?.length) {
    return [{ level: 'error', path: `${path}.domains`, message: { key: 'pack_issue_no_domains' }, at: null }];
  }
  if (!('regex' in condition)) return [];
  try {
    RE2JS.compile(condition.regex);
    return [];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [
      { level: 'error', path: `${path}.regex`, message: { key: 'pack_issue_regex', values: { detail } }, at: null },
    ];
  }
}

function warn(path: string, key: string, values?: Record<string, string>): PackIssue {
  return { level: 'warning', path, message: { key, ...(values && { values }) }, at: null };
}
