import { BodyWriter } from './body-writer';
import type { DraftBody, DraftTemplate } from './draft';
import type { ImportReport } from './import-report';
import { type Fields, isFields, listOf, readJson, textOf } from './read-json';
import { readRichText } from './read-rich-text';
import { translateLiquid } from './translate-liquid';
import type { PathTable } from './translate-path';

/** Placeholders of Zendesk support with ours (Zendesk: "Placeholders reference"). */
const placeholders: PathTable = {
  'ticket.requester.first_name': 'first_name',
  'ticket.requester.name': 'author.name',
  'ticket.submitter.first_name': 'first_name',
  'ticket.submitter.name': 'author.name',
  'current_user.first_name': 'me.first_name',
  'current_user.name': 'me.name',
  'current_user.signature': 'me.signature',
  'agent.signature': 'me.signature',
  'ticket.assignee.first_name': 'me.first_name',
  'ticket.assignee.name': 'me.name',
  'ticket.title': 'thread.title',
  'ticket.description': 'item.text',
  'ticket.latest_comment': 'item.text',
  'ticket.latest_public_comment': 'item.text',
  'ticket.url': 'item.url',
  'ticket.link': 'item.url',
  'ticket.created_at': 'item.date',
  'ticket.account': 'brand.name',
  'ticket.brand.name': 'brand.name',
  'ticket.organization.name': 'brand.name',
};

const dynamic = /\{\{\s*dc\.([\w-]+)\s*\}\}/g;

/**
 * Macros as Zendesk's API gives them: `{ "macros": [{ "title", "actions": [{ "field", "value" }] }] }`, with dynamic
 * content beside them (`items`) or not. The comment becomes the template; what a macro does to the ticket stays behind.
 */
export function* readZendesk(text: string, report: ImportReport): Generator<DraftTemplate> {
  const json = readJson(text, report);
  if (json === undefined) return;
  const file = isFields(json) ? json : {};
  const macros = Array.isArray(json)
    ? json
    : listOf(file, 'macros').length > 0
      ? listOf(file, 'macros')
      : file.macro
        ? [file.macro]
        : [];
  if (macros.length === 0) report.fail({ entry: 0, name: '' }, '', 'import_problem_no_entries');
  const contents = readDynamicContent([...listOf(file, 'items'), ...listOf(file, 'dynamic_content_items')]);
  report.total = macros.length;
  for (const [at, macro] of macros.entries()) {
    const where = { entry: at + 1, name: isFields(macro) ? textOf(macro, 'title', 'raw_title') : '' };
    if (!isFields(macro)) report.fail(where, JSON.stringify(macro) ?? '', 'import_problem_entry');
    else {
      const draft = readMacro(macro, where, contents, report);
      if (draft) yield draft;
    }
  }
}

function readMacro(
  macro: Fields,
  where: DraftTemplate['where'],
  contents: Contents,
  report: ImportReport,
): DraftTemplate | null {
  const comments: { html: boolean; text: string }[] = [];
  for (const action of listOf(macro, 'actions')) {
    if (!isFields(action)) continue;
    const field = textOf(action, 'field');
    const value = Array.isArray(action.value) ? String(action.value.at(-1) ?? '') : textOf(action, 'value');
    const isComment = field === 'comment_value' || field === 'comment_value_html';
    if (isComment && value.trim() !== '') comments.push({ html: field === 'comment_value_html', text: value });
    else if (field === 'comment_mode_is_public') {
      if (String(action.value) === 'false') report.drop(where, field, 'import_why_internal');
    } else if (!isComment) report.drop(where, `${field}: ${value}`, 'import_why_action');
  }
  // The same comment in plain text and in HTML: the one with its paragraphs is read.
  const [comment, other] = comments.toSorted((a, b) => Number(b.html) - Number(a.html));
  if (!comment) {
    report.fail(where, '', 'import_problem_no_text');
    return null;
  }
  if (report.refuseLong(where, comment.text)) return null;
  if (other && other.html === comment.html) report.drop(where, other.text, 'import_why_second_text');
  if (macro.active === false) report.drop(where, 'active: false', 'import_why_inactive');
  if (isFields(macro.restriction)) report.drop(where, JSON.stringify(macro.restriction), 'import_why_restriction');
  const path = where.name.split('::').map((part) => part.trim());
  return {
    where,
    title: path.at(-1) ?? '',
    folder: path.slice(0, -1).join('/'),
    tags: [],
    bodies: writeBodies(readRichText(comment.text, where, report), where, contents, report),
  };
}

/** Dynamic content by its name, each with its wordings. */
type Contents = ReadonlyMap<string, readonly string[]>;

function readDynamicContent(items: readonly unknown[]): Contents {
  const contents = new Map<string, readonly string[]>();
  for (const item of items) {
    if (!isFields(item)) continue;
    const name = /dc\.([\w-]+)/.exec(textOf(item, 'placeholder'))?.[1] ?? textOf(item, 'name');
    const wordings = listOf(item, 'variants').flatMap((one) => (isFields(one) ? textOf(one, 'content') || [] : []));
    contents.set(name, wordings);
  }
  return contents;
}

/** One wording, or one for each language when it is a single piece of dynamic content. */
function writeBodies(
  text: string,
  where: DraftTemplate['where'],
  contents: Contents,
  report: ImportReport,
): DraftBody[] {
  const names = [...text.matchAll(dynamic)].map((match) => match[1]!);
  const count = Math.max(1, ...names.map((name) => contents.get(name)?.length ?? 0));
  const only = names.length === 1 ? names[0]! : null;
  if (!only && count > 1) report.drop(where, names.join(', '), 'import_why_dynamic');
  return Array.from({ length: only ? Math.min(count, 40) : 1 }, (_, at) => {
    const writer = new BodyWriter(where, report);
    const filled = text.replace(dynamic, (whole, name: string) => {
      const wording = contents.get(name)?.[at];
      return wording === undefined ? whole : readRichText(wording, where, report);
    });
    translateLiquid(filled, writer, placeholders);
    return writer.finish();
  });
}
