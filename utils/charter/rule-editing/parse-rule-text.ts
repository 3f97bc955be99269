import { explainSchemaIssue } from '@/utils/packs/explain-schema-issue';
import { findUnsafeShape } from '@/utils/packs/find-unsafe-shape';
import { type Rule, ruleSchema } from '../schema';
import type { RuleProblem } from './rule-problem';

/** Reads a rule written as JSON. Never throws: what is wrong is listed in words, with its place. */
export function parseRuleText(text: string): { rule: Rule | null; problems: RuleProblem[] } {
  const refuse = (problem: RuleProblem) => ({ rule: null, problems: [problem] });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return refuse({ level: 'error', path: '', message: { key: 'pack_issue_not_json', values: { detail } } });
  }
  const unsafe = findUnsafeShape(json);
  if (unsafe) return refuse({ level: 'error', path: unsafe.path, message: unsafe.message });
  const parsed = ruleSchema.safeParse(json);
  if (parsed.success) return { rule: parsed.data, problems: [] };
  return { rule: null, problems: parsed.error.issues.flatMap((issue) => explainSchemaIssue(issue)) };
}
