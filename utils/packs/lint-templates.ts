import { builtInVariables } from '@/utils/templates/built-in-variables';
import { explainError } from '@/utils/templates/explain-error';
import type { Template, Variant } from '@/utils/templates/schema';
import { templateEngine } from '@/utils/templates/template-engine';
import type { PackIssue } from './pack-issue';
import type { Pack } from './schema';

/**
 * Bodies that cannot be read, inclusions that loop or lead nowhere, questions and variables that cannot be answered.
 * @param only ids of the templates to judge; absent: all
 */
export function lintTemplates(pack: Pack, only?: ReadonlySet<string>): PackIssue[] {
  const byId = new Map(pack.templates.map((template) => [template.id, template]));
  return pack.templates.flatMap((template, i) =>
    only && !only.has(template.id)
      ? []
      : [
          ...lintPrompts(template, `templates[${i}]`),
          ...template.variants.flatMap((variant, n) =>
            lintBody(template, variant, `templates[${i}].variants[${n}].body`, pack, byId),
          ),
        ],
  );
}

function lintPrompts(template: Template, path: string): PackIssue[] {
  return template.prompts.flatMap((prompt, i): PackIssue[] => {
    const issues: PackIssue[] = [];
    const error = (field: string, key: string) =>
      issues.push({
        level: 'error',
        path: `${path}.prompts[${i}].${field}`,
        message: { key, values: { name: prompt.name } },
        at: null,
      });
    if (!prompt.label.fr && !prompt.label.en) error('label', 'pack_issue_prompt_label');
    if (prompt.type === 'choice' && !prompt.choices?.length) error('choices', 'pack_issue_prompt_choices');
    if (builtInVariables.has(prompt.name)) error('name', 'pack_issue_prompt_name');
    return issues;
  });
}

function lintBody(
  template: Template,
  variant: Variant,
  path: string,
  pack: Pack,
  byId: ReadonlyMap<string, Template>,
): PackIssue[] {
  try {
    const parsed = templateEngine.parse(variant.body);
    return [
      ...lintIncludes(template.id, variant.body, path, byId),
      ...lintVariables(parsed, template, variant, path, pack),
    ];
  } catch (error) {
    const { message, line, column } = explainError(error);
    return [{ level: 'error', path, message, at: { line, column } }];
  }
}

const include = /\{%-?\s*render\s+['"]([^'"]+)['"]/g;

/** Ids a body includes, with where. */
function* findIncludes(body: string): Generator<{ id: string; at: { line: number; column: number } }> {
  for (const match of body.matchAll(include)) {
    const before = body.slice(0, match.index).split('\n');
    yield { id: match[1] ?? '', at: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
}

function lintIncludes(own: string, body: string, path: string, byId: ReadonlyMap<string, Template>): PackIssue[] {
  return [...findIncludes(body)].flatMap(({ id, at }): PackIssue[] => {
    if (!byId.has(id))
      return [{ level: 'error', path, message: { key: 'template_error_unknown_template', values: { name: id } }, at }];
    return reaches(id, own, byId, new Set())
      ? [{ level: 'error', path, message: { key: 'template_error_loop', values: { name: own } }, at }]
      : [];
  });
}

/** Whether including `from` ends up including `target`. */
function reaches(from: string, target: string, byId: ReadonlyMap<string, Template>, seen: Set<string>): boolean {
  if (from === target) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const variants = byId.get(from)?.variants ?? [];
  return variants.some((variant) => [...findIncludes(variant.body)].some((one) => reaches(one.id, target, byId, seen)));
}

function lintVariables(
  parsed: ReturnType<typeof templateEngine.parse>,
  template: Template,
  variant: Variant,
  path: string,
  pack: Pack,
): PackIssue[] {
  const prompts = new Set(template.prompts.map((prompt) => prompt.name));
  return templateEngine.globalFullVariablesSync(parsed, { partials: false }).flatMap((name): PackIssue[] => {
    if (prompts.has(name) || builtInVariables.has(name)) return [];
    const brandName = /^brand\.(\w+)$/.exec(name)?.[1];
    const value = brandName === undefined ? undefined : pack.brand.variables[brandName];
    if (typeof value === 'string' || value?.[variant.lang] !== undefined) return [];
    const key = value === undefined ? 'pack_issue_unknown_variable' : 'pack_issue_variable_language';
    return [{ level: 'warning', path, message: { key, values: { name } }, at: null }];
  });
}
