import { type Template, templateSchema } from '@/utils/templates/schema';
import { explainSchemaIssue } from './explain-schema-issue';
import { lintIds } from './lint-ids';
import { lintTemplates } from './lint-templates';
import type { PackIssue } from './pack-issue';
import type { Pack } from './schema';

/**
 * What is wrong with one template under the pen, its paths counted from itself: "variants[0].body". A shortcut another
 * template has and a missing title are errors; nothing is thrown.
 * @param pack with every other template in use
 */
export function lintTemplateDraft(draft: Template, pack: Pack): PackIssue[] {
  const issues: PackIssue[] = [];
  const error = (path: string, key: string, values?: Record<string, string>) =>
    issues.push({ level: 'error', path, message: values ? { key, values } : { key }, at: null });
  if (!draft.title.fr && !draft.title.en) error('title', 'templates_title_needed');
  const taken =
    draft.shortcut && pack.templates.find(({ id, shortcut }) => id !== draft.id && shortcut === draft.shortcut);
  if (taken)
    error('shortcut', 'templates_shortcut_taken', {
      shortcut: taken.shortcut ?? '',
      title: taken.title.fr ?? taken.title.en ?? taken.id,
    });
  const parsed = templateSchema.safeParse(draft);
  if (!parsed.success) {
    const found = parsed.error.issues.flatMap((issue) => explainSchemaIssue(issue));
    return [
      ...issues,
      ...found.map((issue) =>
        issue.path === 'shortcut' ? { ...issue, message: { key: 'templates_shortcut_form' } } : issue,
      ),
    ];
  }
  const others = pack.templates.filter(({ id }) => id !== draft.id);
  const whole: Pack = { ...pack, templates: [parsed.data, ...others] };
  const own = [
    ...lintIds({ ...whole, templates: [parsed.data] }).filter(({ path }) => path.startsWith('templates[0]')),
    ...lintTemplates(whole, new Set([draft.id])),
  ];
  return [...issues, ...own.map((issue) => ({ ...issue, path: issue.path.replace(/^templates\[0\]\.?/, '') }))];
}
