import { lintEncoding } from './lint-encoding';
import { lintIds } from './lint-ids';
import { lintLanguages } from './lint-languages';
import { lintReferences } from './lint-references';
import { lintRules } from './lint-rules';
import { lintTemplatesInSteps } from './lint-templates';
import type { PackIssue } from './pack-issue';
import { runSteps, type Steps } from './run-steps';
import type { Pack } from './schema';

/**
 * What the shape alone does not show: ids used twice or never defined, templates and expressions that cannot be read
 * (errors); languages, tests and variables that are lacking (warnings). Errors come first.
 */
export function lintPack(pack: Pack): PackIssue[] {
  return runSteps(lintPackInSteps(pack));
}

/** The same, with places to pause. */
export function* lintPackInSteps(pack: Pack): Steps<PackIssue[]> {
  const issues = [...lintIds(pack), ...lintReferences(pack)];
  yield;
  for (const issue of yield* lintTemplatesInSteps(pack)) issues.push(issue);
  for (const issue of lintRules(pack)) issues.push(issue);
  yield;
  for (const issue of [...lintLanguages(pack), ...lintEncoding(pack)]) issues.push(issue);
  return [...issues.filter((issue) => issue.level === 'error'), ...issues.filter((issue) => issue.level === 'warning')];
}
