import { type Translate, textOf } from '@/components/ui/i18n-context';
import type { PackIssue } from '@/utils/packs/pack-issue';

/** An issue in words, with its place where it has one. */
export function describeIssue({ message, at }: PackIssue, t: Translate): string {
  const words = textOf(t, message);
  return at ? t('templates_at', { line: at.line, column: at.column, detail: words }) : words;
}

/** What is wrong at one field or below it; undefined when nothing is. */
export function describeIssueAt(issues: readonly PackIssue[], path: string, t: Translate): string | undefined {
  const found = issues.find(
    (issue) =>
      issue.level === 'error' &&
      (issue.path === path || issue.path.startsWith(`${path}.`) || issue.path.startsWith(`${path}[`)),
  );
  return found && describeIssue(found, t);
}
