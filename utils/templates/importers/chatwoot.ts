import { BodyWriter } from './body-writer';
import type { DraftTemplate } from './draft';
import type { ImportReport } from './import-report';
import { isFields, listOf, readJson, textOf } from './read-json';
import { readRichText } from './read-rich-text';
import { translateLiquid } from './translate-liquid';
import type { PathTable } from './translate-path';

/** Message variables of Chatwoot with ours (Chatwoot: "Message variables"). */
const variables: PathTable = {
  'contact.name': 'author.name',
  'contact.first_name': 'first_name',
  'agent.name': 'me.name',
  'agent.first_name': 'me.first_name',
  'account.name': 'brand.name',
  'inbox.name': 'network.name',
};

/** Canned responses as Chatwoot's API gives them: `[{ "short_code", "content" }]`, alone or below `payload`. */
export function* readChatwoot(text: string, report: ImportReport): Generator<DraftTemplate> {
  const json = readJson(text, report);
  if (json === undefined) return;
  const file = isFields(json) ? json : {};
  const entries = Array.isArray(json)
    ? json
    : (['payload', 'canned_responses', 'data'].map((key) => listOf(file, key)).find((list) => list.length > 0) ??
      (file.short_code ? [file] : []));
  if (entries.length === 0) report.fail({ entry: 0, name: '' }, '', 'import_problem_no_entries');
  report.total = entries.length;
  for (const [at, entry] of entries.entries()) {
    const code = isFields(entry) ? textOf(entry, 'short_code') : '';
    const where = { entry: at + 1, name: code };
    const content = isFields(entry) ? textOf(entry, 'content') : '';
    if (content.trim() === '') {
      report.fail(
        where,
        JSON.stringify(entry) ?? '',
        isFields(entry) ? 'import_problem_no_text' : 'import_problem_entry',
      );
      continue;
    }
    if (report.refuseLong(where, content)) continue;
    const writer = new BodyWriter(where, report);
    translateLiquid(readRichText(content, where, report), writer, variables);
    yield {
      where,
      title: code.replace(/[-_]+/g, ' ').trim(),
      trigger: code,
      folder: '',
      tags: [],
      bodies: [writer.finish()],
    };
  }
}
