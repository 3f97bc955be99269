import { AppError } from '@/utils/diagnostics/app-error';
import { lintTemplates } from '@/utils/packs/lint-templates';
import type { Pack } from '@/utils/packs/schema';
import { readInterfaceLanguage, translate } from '@/utils/platform/translate';
import type { Template } from '@/utils/templates/schema';

/**
 * Refuses templates that could not be inserted: a body Liquid cannot read, an inclusion that leads nowhere or back, a
 * question that cannot be answered.
 * @param pack with every template in use, those written included
 * @throws AppError `template-refused` with title, line, column and what is wrong
 */
export function expectReadable(pack: Pack, written: readonly Template[]): void {
  const issue = lintTemplates(pack, new Set(written.map(({ id }) => id))).find(({ level }) => level === 'error');
  if (!issue) return;
  const at = Number(/^templates\[(\d+)\]/.exec(issue.path)?.[1] ?? 0);
  const template = pack.templates[at];
  const language = readInterfaceLanguage();
  throw new AppError('template-refused', issue.path, {
    title: template?.title[language] ?? template?.title.en ?? template?.title.fr ?? template?.id ?? '',
    line: issue.at?.line ?? 1,
    column: issue.at?.column ?? 1,
    detail: translate(issue.message.key, issue.message.values),
  });
}
