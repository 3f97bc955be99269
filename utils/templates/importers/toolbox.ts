import { BodyWriter } from './body-writer';
import { decodeEntities } from './decode-entities';
import type { DraftTemplate, ImportPlace } from './draft';
import type { ImportReport } from './import-report';
import { type Fields, isFields, listOf, readJson, textOf } from './read-json';
import { translateToolbox } from './translate-toolbox';

const whole = { entry: 0, name: '' };
/** Settings of one reason or macro that are its text and name; everything else it sets is told. */
const own = new Set(['text', 'title', 'id', 'selects', 'inputs']);

/**
 * The configuration of Reddit's Moderator Toolbox: `{ "removalReasons": { "reasons": [{ "title", "text" }], "header",
 * "footer" }, "modMacros": [{ "title", "text" }] }`, as the file, or as the wiki page "toolbox" that holds it.
 */
export function* readToolbox(text: string, report: ImportReport): Generator<DraftTemplate> {
  const config = readConfig(text, report);
  if (!config) return;
  const removal = isFields(config.removalReasons) ? config.removalReasons : {};
  const reasons = listOf(removal, 'reasons');
  const macros = listOf(config, 'modMacros');
  const [header, footer] = ['header', 'footer'].map((key) => readText(removal, key).trim()) as [string, string];
  tellRest(config, removal, report);
  report.total = reasons.length + macros.length;
  if (report.total === 0) report.fail(whole, '', 'import_problem_no_entries');
  for (const [name, words] of [
    ['header', header],
    ['footer', footer],
  ] as const) {
    if (words !== '' && words.length < 20_000)
      yield draftOf({ title: name }, words, { entry: 0, name }, report, { trigger: name });
  }
  for (const [at, reason] of [...reasons, ...macros].entries()) {
    const isReason = at < reasons.length;
    const where = { entry: at + 1, name: isFields(reason) ? decodeEscapes(textOf(reason, 'title')) : '' };
    const words = isFields(reason) ? readText(reason, 'text') : '';
    if (!isFields(reason) || words.trim() === '') {
      report.fail(
        where,
        JSON.stringify(reason) ?? '',
        isFields(reason) ? 'import_problem_no_text' : 'import_problem_entry',
      );
      continue;
    }
    if (report.refuseLong(where, words)) continue;
    tellActions(reason, where, report);
    const around = isReason ? { header: header !== '', footer: footer !== '' } : {};
    yield draftOf(reason, words, where, report, { ...around, folder: isReason ? 'Removal reasons' : 'Macros' });
  }
}

interface Surroundings {
  header?: boolean;
  footer?: boolean;
  folder?: string;
  trigger?: string;
}

function draftOf(
  entry: Fields,
  words: string,
  where: ImportPlace,
  report: ImportReport,
  around: Surroundings,
): DraftTemplate {
  const writer = new BodyWriter(where, report);
  if (around.header) {
    writer.include('header');
    writer.text('\n\n');
  }
  translateToolbox(words, writer, entry);
  if (around.footer) {
    writer.text('\n\n');
    writer.include('footer');
  }
  const folder = around.folder ?? 'Removal reasons';
  return {
    where,
    title: decodeEscapes(textOf(entry, 'title')),
    trigger: around.trigger,
    folder,
    tags: [],
    bodies: [writer.finish()],
  };
}

/** The configuration itself: in the file, in a wiki page as Reddit's API gives it, or with HTML's entities. */
function readConfig(text: string, report: ImportReport): Fields | null {
  const source = /^\s*\{&quot;|^\s*\{\s*&#34;/.test(text) ? decodeEntities(text) : text;
  let json = readJson(source, report);
  const data = isFields(json) && isFields(json.data) ? json.data : isFields(json) ? json : {};
  if (typeof data.content_md === 'string') json = readJson(data.content_md, report);
  if (isFields(json)) return json;
  if (json !== undefined) report.fail(whole, '', 'import_problem_no_entries');
  return null;
}

const readText = (fields: Fields, name: string) => decodeEscapes(textOf(fields, name));

/** Toolbox writes its texts through JavaScript's `escape`; one that holds a space was not. */
function decodeEscapes(text: string): string {
  if (/\s/.test(text) || !/%(?:u[0-9a-f]{4}|[0-9a-f]{2})/i.test(text)) return text;
  return text.replace(/%u([0-9a-f]{4})|%([0-9a-f]{2})/gi, (_, wide, narrow) =>
    String.fromCharCode(Number.parseInt(wide ?? narrow, 16)),
  );
}

/** What a reason or macro does besides its text. */
function tellActions(entry: Fields, where: ImportPlace, report: ImportReport): void {
  for (const [name, value] of Object.entries(entry)) {
    if (own.has(name) || value === '' || value === false || value === null || value === undefined) continue;
    const what = value === true ? name : `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`;
    report.drop(where, what, name.startsWith('flair') ? 'import_why_flair' : 'import_why_action');
  }
}

/** Parts of the configuration that are no replies. */
function tellRest(config: Fields, removal: Fields, report: ImportReport): void {
  for (const [name, value] of [...Object.entries(removal), ...Object.entries(config)]) {
    if (['reasons', 'header', 'footer', 'removalReasons', 'modMacros', 'ver'].includes(name)) continue;
    if (value === '' || value === false || value === null || (Array.isArray(value) && value.length === 0)) continue;
    report.drop(whole, `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`, 'import_why_setting');
  }
}
