import { templateSchema } from '../schema';
import type { DraftTemplate } from './draft';
import type { ImportReport } from './import-report';
import { isFields, listOf, readJson, textOf } from './read-json';

/** Templates as we export them, `{ "format": "moderato.templates/1", "templates": […] }`, or those of a whole pack. */
export function* readModeratoJson(text: string, report: ImportReport): Generator<DraftTemplate> {
  const json = readJson(text, report);
  if (json === undefined) return;
  const entries = Array.isArray(json) ? json : isFields(json) ? listOf(json, 'templates') : [];
  if (entries.length === 0) report.fail({ entry: 0, name: '' }, '', 'import_problem_no_entries');
  report.total = entries.length;
  const seen = new Set<string>();
  for (const [at, entry] of entries.entries()) {
    const parsed = templateSchema.safeParse(entry);
    const where = { entry: at + 1, name: isFields(entry) ? textOf(entry, 'id') : '' };
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      report.fail(where, issue ? issue.path.join('.') : '', 'import_problem_own_entry');
      continue;
    }
    const template = parsed.data;
    if (seen.has(template.id)) {
      report.fail(where, template.id, 'import_problem_twice');
      continue;
    }
    seen.add(template.id);
    const { variants, shortcut, prompts, ...rest } = template;
    yield {
      ...rest,
      where: { entry: at + 1, name: template.title.fr ?? template.title.en ?? template.id },
      trigger: shortcut,
      bodies: variants.map(({ body, ...variant }) => ({ ...variant, parts: [body], prompts, plain: body })),
    };
  }
}
