import type { PackIssue } from './pack-issue';
import type { Pack } from './schema';

/** Ids, article numbers and shortcuts that stand twice. */
export function lintIds(pack: Pack): PackIssue[] {
  const { templates, charter } = pack;
  return [
    ...findDoubles('templates', templates, 'id', (one) => one.id),
    ...findDoubles('templates', templates, 'shortcut', (one) => one.shortcut),
    ...findDoubles('charter.articles', charter.articles, 'id', (one) => one.id),
    ...findDoubles('charter.articles', charter.articles, 'number', (one) => one.number),
    ...findDoubles('charter.rules', charter.rules, 'id', (one) => one.id),
    ...templates.flatMap((template, i) =>
      findDoubles(`templates[${i}].prompts`, template.prompts, 'name', (one) => one.name),
    ),
  ];
}

function findDoubles<T>(
  path: string,
  list: readonly T[],
  field: string,
  read: (one: T) => string | undefined,
): PackIssue[] {
  const seen = new Set<string>();
  return list.flatMap((one, i): PackIssue[] => {
    const name = read(one);
    if (name === undefined) return [];
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        level: 'error',
        path: `${path}[${i}].${field}`,
        message: { key: 'pack_issue_double', values: { name } },
        at: null,
      },
    ];
  });
}
