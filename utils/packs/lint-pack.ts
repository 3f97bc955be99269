import { lintIds } from './lint-ids';
import { lintLanguages } from './lint-languages';
import { lintReferences } from './lint-references';
import { lintRules } from './lint-rules';
import { lintTemplates } from './lint-templates';
import type { PackIssue } from './pack-issue';
import type { Pack } from './schema';

/**
 * What the shape alone does not show: ids used twice or never defined, templates and expressions that cannot be read
 * (errors); languages, tests and variables that are lacking (warnings). Errors come first.
 */
export function lintPack(pack: Pack): PackIssue[] {
  const issues = [
    ...lintIds(pack),
    ...lintReferences(pack),
    ...lintTemplates(pack),
    ...lintRules(pack),
    ...lintLanguages(pack),
  ];
  return [...issues.filter((issue) => issue.level === 'error'), ...issues.filter((issue) => issue.level === 'warning')];
}
