import type { z } from 'zod';
import type { MessageRef } from '@/utils/community/schema';
import type { PackIssue } from './pack-issue';

type SchemaIssue = z.core.$ZodIssue;

/** "templates[3].title.fr" */
function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written ? `${written}.${String(step)}` : String(step);
  }, '');
}

function explain(issue: SchemaIssue): MessageRef {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { key: 'pack_issue_unknown_key', values: { name: issue.keys.join(', ') } };
    case 'invalid_type':
      return { key: 'pack_issue_wrong_type', values: { expected: issue.expected } };
    case 'invalid_value':
      return { key: 'pack_issue_wrong_value', values: { allowed: issue.values.map(String).join(', ') } };
    case 'too_big':
      return { key: 'pack_issue_too_long', values: { most: Number(issue.maximum) } };
    case 'too_small':
      return { key: 'pack_issue_too_short', values: { least: Number(issue.minimum) } };
    case 'invalid_format':
      return { key: 'pack_issue_wrong_form' };
    default:
      return { key: 'pack_issue_other', values: { detail: issue.message } };
  }
}

/**
 * Turns what the schema found into issues a person can act on. Of a condition, which may take sixteen forms,
 * only the form the author meant is explained: the one whose key is there.
 */
export function explainSchemaIssue(issue: SchemaIssue, above: readonly PropertyKey[] = []): PackIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find(
      (branch) => !branch.some((one) => one.path.length === 0 && one.code === 'unrecognized_keys'),
    );
    if (meant && meant.length > 0) return meant.flatMap((one) => explainSchemaIssue(one, path));
    return [{ level: 'error', path: writePath(path), message: { key: 'pack_issue_condition' }, at: null }];
  }
  return [{ level: 'error', path: writePath(path), message: explain(issue), at: null }];
}
