import { BodyWriter } from './body-writer';
import type { DraftTemplate, ImportPlace } from './draft';
import type { ImportReport } from './import-report';
import { parseCsv } from './parse-csv';
import { type Fields, isFields, listOf, readJson, textOf } from './read-json';
import { readRichText } from './read-rich-text';
import { translateHandlebars } from './translate-handlebars';
import type { PathTable } from './translate-path';

/** Variables of Briskine with ours (Briskine's help: "Template variables"). */
const variables: PathTable = {
  'to.first_name': 'first_name',
  'to.name': 'author.name',
  'to.full_name': 'author.name',
  'from.first_name': 'me.first_name',
  'from.name': 'me.name',
  'from.full_name': 'me.name',
  'account.first_name': 'me.first_name',
  'account.name': 'me.name',
  'account.full_name': 'me.name',
  subject: 'thread.title',
};

/**
 * Templates of Briskine: its CSV export (id, title, shortcut, subject, tags, cc, bcc, to, body) or the same as JSON, a list
 * or below `templates`, in which tags may be ids of a list `tags`. Bodies are HTML with Handlebars.
 */
export function* readBriskine(text: string, report: ImportReport): Generator<DraftTemplate> {
  const { entries, tags } = /^\s*[[{]/.test(text.replace(/^\ufeff/, ''))
    ? readFile(text, report)
    : readTable(text, report);
  if (entries.length === 0 && report.problems.length === 0)
    report.fail({ entry: 0, name: '' }, '', 'import_problem_no_entries');
  report.total = entries.length;
  for (const [at, entry] of entries.entries()) {
    if (!isFields(entry)) {
      report.fail({ entry: at + 1, name: '' }, JSON.stringify(entry) ?? '', 'import_problem_entry');
      continue;
    }
    if (entry.deleted_datetime) continue;
    const where = { entry: at + 1, name: textOf(entry, 'title') || textOf(entry, 'shortcut') };
    const body = textOf(entry, 'body', '_body_plaintext');
    if (report.refuseLong(where, body)) continue;
    const writer = new BodyWriter(where, report);
    translateHandlebars(readRichText(body, where, report), writer, variables);
    tellMail(entry, where, report);
    const trigger = textOf(entry, 'shortcut').trim();
    yield {
      where,
      title: textOf(entry, 'title'),
      trigger: trigger === '' ? undefined : trigger,
      folder: '',
      tags: readTags(entry, tags),
      bodies: [writer.finish()],
    };
  }
}

interface Entries {
  entries: readonly unknown[];
  tags: ReadonlyMap<string, string>;
}

function readFile(text: string, report: ImportReport): Entries {
  const json = readJson(text, report);
  const file = isFields(json) ? json : {};
  const values = (name: string) => {
    const held = Object.hasOwn(file, name) ? file[name] : undefined;
    return isFields(held)
      ? Object.entries(held).map(([id, one]) => (isFields(one) ? { id, ...one } : one))
      : listOf(file, name);
  };
  const named = values('tags').flatMap((tag): [string, string][] =>
    isFields(tag) ? [[textOf(tag, 'id'), textOf(tag, 'title', 'name')]] : [],
  );
  return { entries: Array.isArray(json) ? json : values('templates'), tags: new Map(named) };
}

function readTable(text: string, report: ImportReport): Entries {
  const { rows, openQuote } = parseCsv(text);
  if (openQuote !== null) report.fail({ entry: 0, name: '' }, '', 'import_problem_quote', { line: openQuote });
  const [head, ...rest] = rows;
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const entries = rest.map(
    ({ cells }): Fields => Object.fromEntries(names.map((name, at) => [`${name}`, cells[at] ?? ''])),
  );
  return { entries, tags: new Map() };
}

function readTags(entry: Fields, known: ReadonlyMap<string, string>): string[] {
  const said = Array.isArray(entry.tags) ? entry.tags.map(String) : textOf(entry, 'tags').split(',');
  return said.map((tag) => known.get(tag.trim()) ?? tag.trim()).filter(Boolean);
}

/** What only an e-mail has. */
function tellMail(entry: Fields, where: ImportPlace, report: ImportReport): void {
  for (const field of ['subject', 'to', 'cc', 'bcc', 'from']) {
    const value = textOf(entry, field);
    if (value.trim() !== '') report.drop(where, `${field}: ${value}`, 'import_why_mail');
  }
  for (const file of listOf(entry, 'attachments')) {
    const name = isFields(file) ? textOf(file, 'name', 'url') : String(file);
    report.drop(where, name, 'import_why_attachment');
  }
}
