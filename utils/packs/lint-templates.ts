import { builtInVariables } from '@/utils/templates/built-in-variables';
import { explainError } from '@/utils/templates/explain-error';
import { type BodyNamesReader, createBodyNamesReader } from '@/utils/templates/read-body-names';
import type { Template, Variant } from '@/utils/templates/schema';
import { findLoops } from './find-loops';
import type { PackIssue } from './pack-issue';
import { runSteps, type Steps } from './run-steps';
import type { Pack } from './schema';

/** Templates looked at between two pauses: about 10 ms of work. */
const batch = 200;

/**
 * Bodies that cannot be read, inclusions that loop or lead nowhere, questions and variables that cannot be answered.
 * @param only ids of the templates to judge; absent: all
 */
export function lintTemplates(pack: Pack, only?: ReadonlySet<string>): PackIssue[] {
  return runSteps(lintTemplatesInSteps(pack, only));
}

/** The same, with a place to pause after every so many templates. */
export function* lintTemplatesInSteps(pack: Pack, only?: ReadonlySet<string>): Steps<PackIssue[]> {
  const known = readInclusions(pack);
  const readNames = createBodyNamesReader();
  const issues: PackIssue[] = [];
  for (const [i, template] of pack.templates.entries()) {
    if (i % batch === batch - 1) yield;
    if (only && !only.has(template.id)) continue;
    issues.push(...lintPrompts(template, `templates[${i}]`));
    for (const [n, variant] of template.variants.entries())
      issues.push(...lintBody(template, variant, `templates[${i}].variants[${n}].body`, pack, known, readNames));
  }
  return issues;
}

/** Ids of all templates, and those that end up including themselves. */
interface Inclusions {
  ids: ReadonlySet<string>;
  loops: ReadonlyMap<string, number>;
}

function readInclusions({ templates }: Pack): Inclusions {
  const included = (template: Template): string[] =>
    template.variants.flatMap(({ body }) => [...findIncludes(body)].map(({ id }) => id));
  return {
    ids: new Set(templates.map(({ id }) => id)),
    loops: findLoops(new Map(templates.map((template) => [template.id, included(template)]))),
  };
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
  known: Inclusions,
  readNames: BodyNamesReader,
): PackIssue[] {
  try {
    const names = readNames(variant.body);
    return [
      ...lintIncludes(template.id, variant.body, path, known),
      ...lintVariables(names, template, variant, path, pack),
    ];
  } catch (error) {
    const { message, line, column } = explainError(error);
    return [{ level: 'error', path, message, at: { line, column } }];
  }
}

const include = /\{%-?\s*render\s+['"]([^'"]+)['"]/g;

/** Ids a body includes, with where. */
function* findIncludes(body: string): Generator<{ id: string; at: { line: number; column: number } }> {
  if (!body.includes('render')) return;
  for (const match of body.matchAll(include)) {
    const before = body.slice(0, match.index).split('\n');
    yield { id: match[1] ?? '', at: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
}

function lintIncludes(own: string, body: string, path: string, { ids, loops }: Inclusions): PackIssue[] {
  return [...findIncludes(body)].flatMap(({ id, at }): PackIssue[] => {
    if (!ids.has(id))
      return [{ level: 'error', path, message: { key: 'template_error_unknown_template', values: { name: id } }, at }];
    const isLoop = loops.has(own) && loops.get(own) === loops.get(id);
    return isLoop ? [{ level: 'error', path, message: { key: 'template_error_loop', values: { name: own } }, at }] : [];
  });
}

function lintVariables(
  names: readonly string[],
  template: Template,
  variant: Variant,
  path: string,
  pack: Pack,
): PackIssue[] {
  const prompts = new Set(template.prompts.map((prompt) => prompt.name));
  return names.flatMap((name): PackIssue[] => {
    if (prompts.has(name) || builtInVariables.has(name)) return [];
    const brandName = /^brand\.(\w+)$/.exec(name)?.[1];
    const value = brandName === undefined ? undefined : pack.brand.variables[brandName];
    if (typeof value === 'string' || value?.[variant.lang] !== undefined) return [];
    const key = value === undefined ? 'pack_issue_unknown_variable' : 'pack_issue_variable_language';
    return [{ level: 'warning', path, message: { key, values: { name } }, at: null }];
  });
}
