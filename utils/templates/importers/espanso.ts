import { LineCounter, parseDocument } from 'yaml';
import { findUnsafeShape } from '@/utils/packs/find-unsafe-shape';
import { BodyWriter } from './body-writer';
import type { DraftTemplate, ImportPlace } from './draft';
import type { ImportReport } from './import-report';
import { type Fields, isFields, listOf, textOf } from './read-json';
import { readRichText } from './read-rich-text';
import { translateEspanso } from './translate-espanso';

const whole = { entry: 0, name: '' };
/** Characters; YAML is slow to read, and a file of ten thousand matches is a tenth of this. */
const longest = 12_000_000;
/** Settings that say how a match is typed, not what it writes. */
const ways = [
  'propagate_case',
  'uppercase_style',
  'force_mode',
  'force_clipboard',
  'paragraph',
  'left_word',
  'right_word',
  'comment',
];

/** Matches of Espanso, a file of its folder `match`: `matches: [{ trigger | triggers, replace | form, vars }]`. */
export function* readEspanso(text: string, report: ImportReport): Generator<DraftTemplate> {
  const file = readYaml(text, report);
  if (!file) return;
  const matches = listOf(file, 'matches');
  if (matches.length === 0) report.fail(whole, '', 'import_problem_no_entries');
  for (const name of listOf(file, 'imports')) report.drop(whole, String(name), 'import_why_other_file');
  const shared = listOf(file, 'global_vars').filter(isFields);
  report.total = matches.length;
  for (const [at, match] of matches.entries()) {
    const triggers = isFields(match) ? readTriggers(match) : [];
    const where = { entry: at + 1, name: (isFields(match) && textOf(match, 'label')) || (triggers[0] ?? '') };
    if (isFields(match) && report.refuseLong(where, textOf(match, 'replace', 'form', 'markdown', 'html'))) continue;
    const draft = isFields(match) ? readMatch(match, triggers, shared, where, report) : null;
    if (draft) yield draft;
    else
      report.fail(
        where,
        JSON.stringify(match) ?? '',
        isFields(match) ? 'import_problem_no_text' : 'import_problem_entry',
      );
  }
}

function readMatch(
  match: Fields,
  triggers: string[],
  shared: Fields[],
  where: ImportPlace,
  report: ImportReport,
): DraftTemplate | null {
  const html = textOf(match, 'html');
  const plain = textOf(match, 'replace', 'form', 'markdown');
  if (textOf(match, 'image_path') !== '') report.drop(where, textOf(match, 'image_path'), 'import_why_attachment');
  const source = plain.trim() === '' ? readRichText(html, where, report) : plain;
  if (source.trim() === '') return null;
  if (textOf(match, 'regex') !== '') report.drop(where, textOf(match, 'regex'), 'import_why_regex');
  if (triggers.length > 1) report.drop(where, triggers.slice(1).join(' '), 'import_why_triggers');
  if (match.word === true) report.drop(where, 'word: true', 'import_why_word');
  for (const way of ways) if (Object.hasOwn(match, way)) report.drop(where, way, 'import_why_typing');
  const writer = new BodyWriter(where, report);
  const vars = [...shared, ...listOf(match, 'vars').filter(isFields)];
  translateEspanso(source, writer, vars, isFields(match.form_fields) ? match.form_fields : {});
  return {
    where,
    title: textOf(match, 'label'),
    trigger: triggers[0],
    folder: '',
    tags: listOf(match, 'search_terms').map(String),
    bodies: [writer.finish()],
  };
}

function readTriggers(match: Fields): string[] {
  const one = textOf(match, 'trigger');
  return one === '' ? listOf(match, 'triggers').map(String) : [one];
}

function readYaml(text: string, report: ImportReport): Fields | null {
  if (text.length > longest) {
    report.fail(whole, '', 'import_problem_large');
    return null;
  }
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' });
    const error = document.errors[0];
    if (error) {
      const line = error.linePos?.[0].line ?? 1;
      report.fail(whole, '', 'import_problem_yaml', { line, detail: error.message.split('\n')[0] ?? '' });
      return null;
    }
    // No aliases: a few lines of them can stand for more than any memory holds.
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    const unsafe = findUnsafeShape(value);
    if (unsafe) report.fail(whole, unsafe.path, unsafe.message.key, unsafe.message.values);
    else if (!isFields(value)) report.fail(whole, '', 'import_problem_no_entries');
    else return value;
  } catch (error) {
    report.fail(whole, '', 'import_problem_yaml', { line: 1, detail: error instanceof Error ? error.message : '' });
  }
  return null;
}
