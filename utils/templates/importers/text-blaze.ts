import { BodyWriter } from './body-writer';
import type { DraftTemplate } from './draft';
import type { ImportReport } from './import-report';
import { type Fields, isFields, listOf, readJson, textOf } from './read-json';
import { readRichText } from './read-rich-text';
import { translateTextBlaze } from './translate-text-blaze';

/**
 * Snippets of Text Blaze, "Export all folders" or one: `{ "folders": [{ "name", "snippets": [{ "name", "shortcut", "text",
 * "html"? }] }] }`.
 */
export function* readTextBlaze(text: string, report: ImportReport): Generator<DraftTemplate> {
  const json = readJson(text, report);
  if (json === undefined) return;
  const entries = isFields(json) ? listEntries(json, '') : [];
  if (entries.length === 0) report.fail({ entry: 0, name: '' }, '', 'import_problem_no_entries');
  report.total = entries.length;
  for (const [at, { snippet, folder }] of entries.entries()) {
    const name = isFields(snippet) ? textOf(snippet, 'name', 'title') : '';
    const where = { entry: at + 1, name };
    const words = isFields(snippet) ? textOf(snippet, 'text') : '';
    const source =
      words.trim() === '' && isFields(snippet) ? readRichText(textOf(snippet, 'html'), where, report) : words;
    if (!isFields(snippet) || source.trim() === '') {
      report.fail(
        where,
        JSON.stringify(snippet) ?? '',
        isFields(snippet) ? 'import_problem_no_text' : 'import_problem_entry',
      );
      continue;
    }
    if (report.refuseLong(where, source)) continue;
    if (words !== '' && /<img\s/i.test(textOf(snippet, 'html'))) report.drop(where, '<img>', 'import_why_rich');
    const writer = new BodyWriter(where, report);
    translateTextBlaze(source, writer);
    const trigger = textOf(snippet, 'shortcut').trim();
    yield { where, title: name, trigger: trigger || undefined, folder, tags: [], bodies: [writer.finish()] };
  }
}

/** Snippets with the path of their folder, folders below folders too. */
function listEntries(file: Fields, above: string, depth = 0): { snippet: unknown; folder: string }[] {
  const own = listOf(file, 'snippets').map((snippet) => ({ snippet, folder: above }));
  if (depth > 10) return own;
  const below = listOf(file, 'folders').flatMap((folder) => {
    if (!isFields(folder)) return [];
    const name = textOf(folder, 'name', 'title').replaceAll('/', ' ').trim();
    return listEntries(folder, above && name ? `${above}/${name}` : above || name, depth + 1);
  });
  return [...own, ...below];
}
