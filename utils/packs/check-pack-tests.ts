import { checkPackRulesInSteps } from '@/utils/charter/check-pack-rules';
import { checkTemplateTests } from '@/utils/templates/check-template-tests';
import type { PackIssue } from './pack-issue';
import type { Steps } from './run-steps';
import type { Pack } from './schema';

/**
 * Rules and templates of a sound pack against their own tests, as issues; empty when all hold. A pack with one is refused.
 * @throws AppError `pack-invalid` for a pattern that cannot be read, which `parsePack` refuses before
 */
export function* checkPackTests(pack: Pack): Steps<PackIssue[]> {
  const issues: PackIssue[] = [];
  const places = new Map(pack.charter.rules.map(({ id }, i) => [id, i]));
  for (const { ruleId, language, text, expected } of yield* checkPackRulesInSteps(pack)) {
    const path = `charter.rules[${places.get(ruleId)}].tests.${language}.${expected}`;
    issues.push(issue(path, `pack_issue_rule_${expected}`, ruleId, text));
  }
  const templates = new Map(pack.templates.map((template) => [template.id, template]));
  for (const [i, template] of pack.templates.entries()) {
    if (!template.tests?.length) continue;
    yield;
    for (const { index, expected, text } of checkTemplateTests(template, pack, templates))
      issues.push(issue(`templates[${i}].tests[${index}]`, `pack_issue_test_${expected}`, template.id, text));
  }
  return issues;
}

const issue = (path: string, key: string, name: string, text: string): PackIssue => ({
  level: 'error',
  path,
  message: { key, values: { name, text } },
  at: null,
});
