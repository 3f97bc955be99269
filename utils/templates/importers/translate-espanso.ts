import type { BodyWriter } from './body-writer';
import { type Fields, isFields, listOf, textOf } from './read-json';

const piece = /\{\{\s*([\w.-]+)\s*\}\}|\[\[\s*([\w.-]+)\s*\]\]|\$\|\$/g;

/**
 * Writes a match of Espanso: fields of a form and choices become questions, dates and random wordings stay what they are.
 * @param vars those of the file first, then those of the match, which win
 * @param fields what the match says of the fields of its own form
 */
export function translateEspanso(source: string, writer: BodyWriter, vars: readonly Fields[], fields: Fields): void {
  const byName = new Map(vars.map((one) => [textOf(one, 'name'), one]));
  let last = 0;
  for (const match of source.matchAll(piece)) {
    writer.text(source.slice(last, match.index));
    last = match.index + match[0].length;
    const [whole, name, field] = match;
    if (field !== undefined) askField(field, fields, writer);
    else if (name === undefined) writer.caret(whole);
    else writeVariable(name, whole, byName, writer);
  }
  writer.text(source.slice(last));
}

/** `[[name]]`: a field of a form; a text unless the file says it is a list. */
function askField(name: string, fields: Fields, writer: BodyWriter): void {
  const said = Object.hasOwn(fields, name) && isFields(fields[name]) ? fields[name] : {};
  const choices = readValues(said.values);
  const fallback = textOf(said, 'default');
  const isChoice = ['choice', 'list'].includes(textOf(said, 'type')) && choices.length > 0;
  writer.ask({ name, ...(isChoice && { type: 'choice', choices }), ...(fallback && { fallback }) });
}

function writeVariable(name: string, whole: string, byName: ReadonlyMap<string, Fields>, writer: BodyWriter): void {
  const [head = name, field] = name.split('.');
  const variable = byName.get(name) ?? byName.get(head);
  if (!variable) {
    writer.unknown(whole, name);
    return;
  }
  const params = isFields(variable.params) ? variable.params : {};
  const type = textOf(variable, 'type');
  if (type === 'date') {
    const seconds = Number(textOf(params, 'offset') || '0');
    const days = Number.isInteger(seconds / 86_400) ? seconds / 86_400 : null;
    writer.date(textOf(params, 'format'), days, `${whole} ${textOf(params, 'format')}`);
  } else if (type === 'choice') writer.ask({ name, type: 'choice', choices: readValues(params.values) });
  else if (type === 'random') writer.random(readValues(params.choices));
  else if (type === 'echo') writer.text(textOf(params, 'echo'));
  else if (type === 'match') writer.include(textOf(params, 'trigger'));
  else if (type === 'form') askField(field ?? name, isFields(params.fields) ? params.fields : {}, writer);
  else writer.unknown(`${whole} (${type})`, name);
}

/** Choices as Espanso takes them: a list of texts or of `{ label, id }`, or lines of one text. */
function readValues(values: unknown): string[] {
  if (typeof values === 'string') return values.split('\n').filter((line) => line.trim() !== '');
  const list = Array.isArray(values) ? values : listOf({ values }, 'values');
  return list.map((one) => (isFields(one) ? textOf(one, 'label', 'id') : String(one)));
}
