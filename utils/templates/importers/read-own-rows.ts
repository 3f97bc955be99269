import { z } from 'zod';
import { languageSchema, networkIdSchema, registerSchema } from '@/utils/community/schema';
import { promptSchema, templateSchema, templateTestSchema } from '../schema';
import type { DraftBody, DraftTemplate } from './draft';
import type { ImportReport } from './import-report';
import type { CsvRow } from './parse-csv';

const promptsSchema = z.array(promptSchema);
const testsSchema = z.array(templateTestSchema).min(1).optional();
const listSchema = z.array(z.string());
const idSchema = templateSchema.shape.id;
const networksSchema = z.array(networkIdSchema);

/** A list as we write it: words with commas between, or JSON when one of them holds a comma. */
function readList(cell: string): string[] {
  if (cell.startsWith('[')) {
    const list = listSchema.safeParse(parse(cell));
    if (list.success) return list.data;
  }
  return cell
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

function parse(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

/** A leading apostrophe kept a spreadsheet from running the cell as a formula. */
const bare = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r])/, '');

/** Rows of our own table, one a wording: those with the same id are one template. */
export function* readOwnRows(
  rows: readonly CsvRow[],
  at: ReadonlyMap<string, number>,
  report: ImportReport,
): Generator<DraftTemplate> {
  const groups = new Map<string, { first: CsvRow; bodies: DraftBody[] }>();
  report.total = rows.length;
  const read = (row: CsvRow, column: string) => bare(row.cells[at.get(column) ?? -1] ?? '');
  const networks = (row: CsvRow, column: string) => networksSchema.safeParse(readList(read(row, column))).data ?? [];
  for (const row of rows) {
    const id = read(row, 'id');
    const where = { entry: row.line, name: read(row, 'title_fr') || read(row, 'title_en') };
    const lang = languageSchema.safeParse(read(row, 'language')).data;
    if (!idSchema.safeParse(id).success || !lang) {
      report.fail(where, `${id} ${read(row, 'language')}`, 'import_problem_own_row');
      continue;
    }
    const prompts = promptsSchema.safeParse(parse(read(row, 'prompts') || '[]'));
    if (!prompts.success) report.drop(where, read(row, 'prompts'), 'import_why_prompts');
    const body = read(row, 'body');
    const group = groups.get(id) ?? { first: row, bodies: [] };
    group.bodies.push({
      parts: [body],
      prompts: prompts.data ?? [],
      plain: body,
      lang,
      register: registerSchema.safeParse(read(row, 'register')).data ?? null,
      networks: networks(row, 'wording_networks'),
    });
    groups.set(id, group);
  }
  for (const [id, { first, bodies }] of groups) {
    const own = networks(first, 'networks');
    const tests = testsSchema.safeParse(parse(read(first, 'tests')));
    const where = { entry: first.line, name: read(first, 'title_fr') || read(first, 'title_en') };
    if (!tests.success) report.drop(where, read(first, 'tests'), 'import_why_tests');
    yield {
      where,
      id,
      title: { fr: read(first, 'title_fr') || undefined, en: read(first, 'title_en') || undefined },
      trigger: read(first, 'shortcut') || undefined,
      folder: read(first, 'folder'),
      tags: readList(read(first, 'tags')),
      networks: own.length > 0 ? own : undefined,
      answers: readList(read(first, 'answers')),
      cites: readList(read(first, 'cites')),
      personalise: read(first, 'personalise') === 'true',
      tests: tests.data,
      bodies,
    };
  }
}
