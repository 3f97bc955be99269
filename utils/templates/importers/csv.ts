import { languageSchema, registerSchema } from '@/utils/community/schema';
import { BodyWriter } from './body-writer';
import type { DraftBody, DraftTemplate, ImportPlace } from './draft';
import type { ImportReport } from './import-report';
import { joinLanguages } from './join-languages';
import { parseCsv } from './parse-csv';
import { readColumns } from './read-columns';
import { readOwnRows } from './read-own-rows';
import { readRichText } from './read-rich-text';
import { translatePlain } from './translate-plain';

const whole = { entry: 0, name: '' };

/** A table of replies: columns by their names in French or English; a table we wrote comes back as it was. */
export function* readCsv(text: string, report: ImportReport): Generator<DraftTemplate> {
  const { rows, openQuote } = parseCsv(text);
  if (openQuote !== null) report.fail(whole, '', 'import_problem_quote', { line: openQuote });
  const head = rows[0]?.cells ?? [];
  const { at, unknown } = readColumns(head);
  if (at.has('id') && at.has('language') && at.has('body') && (at.has('title_fr') || at.has('title_en'))) {
    yield* readOwnRows(rows.slice(1), at, report);
    return;
  }
  const named = at.has('body') || at.has('body_fr') || at.has('body_en');
  // Two columns without a head, as text expanders write them: what is typed, then the reply.
  if (!named && head.length !== 2) {
    report.fail(whole, head.join(', '), 'import_problem_no_column');
    return;
  }
  if (!named) report.drop(whole, '', 'import_why_no_head');
  for (const name of named ? unknown : []) report.drop(whole, name, 'import_why_column');
  const columns = named
    ? at
    : new Map([
        ['shortcut', 0],
        ['body', 1],
      ]);
  const body = named ? rows.slice(1) : rows;
  report.total = body.length;
  const drafts: DraftTemplate[] = [];
  for (const { line, cells } of body) {
    const cell = (column: string) => cells[columns.get(column) ?? -1]?.trim() ?? '';
    const where: ImportPlace = { entry: line, name: cell('title') || cell('shortcut') };
    if (cells.length > head.length && cells.slice(head.length).some((one) => one.trim() !== ''))
      report.drop(where, cells.slice(head.length).join(' '), 'import_why_extra_cells');
    const bodies = readBodies(cell, where, report);
    if (bodies.length === 0) report.fail(where, cells.join(' '), 'import_problem_no_text');
    else
      drafts.push({
        where,
        title: cell('title'),
        trigger: cell('shortcut') || undefined,
        folder: cell('folder')
          .replaceAll('::', '/')
          .replace(/\s*[>›]\s*/g, '/'),
        tags: cell('tags').split(/[,;|]/),
        bodies,
      });
  }
  yield* joinLanguages(drafts);
}

function readBodies(cell: (column: string) => string, where: ImportPlace, report: ImportReport): DraftBody[] {
  const said = cell('language').slice(0, 2).toLowerCase();
  const lang = languageSchema.safeParse(said).data;
  if (said !== '' && !lang) report.drop(where, cell('language'), 'import_why_other_language');
  const register = registerSchema.safeParse(cell('register').toLowerCase()).data;
  return (['body', 'body_fr', 'body_en'] as const).flatMap((column): DraftBody[] => {
    const source = cell(column);
    if (source === '' || report.refuseLong(where, source)) return [];
    const writer = new BodyWriter(where, report);
    translatePlain(readRichText(source, where, report), writer);
    const own = column === 'body' ? lang : column === 'body_fr' ? 'fr' : 'en';
    return [writer.finish({ ...(own && { lang: own }), ...(register && { register }) })];
  });
}
