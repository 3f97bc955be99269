import type { BodyWriter } from './body-writer';
import { liquidString } from './liquid-string';
import { type HelperArgument, splitArguments } from './split-arguments';
import { type PathTable, translatePath } from './translate-path';

const expression = /\{\{\{?([^{}]*)\}\}\}?/g;
const comparisons: Readonly<Record<string, string>> = {
  '==': '==',
  '===': '==',
  '!=': '!=',
  '!==': '!=',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
};
const days: Readonly<Record<string, number>> = { day: 1, days: 1, d: 1, week: 7, weeks: 7, w: 7 };

interface Block {
  name: string;
  /** Tag that closes it; null when only its content is kept. */
  end: string | null;
  /** Whose fields are meant inside. */
  prefix: string;
}

/**
 * Writes a wording of a tool that speaks Handlebars. Variables become ours by the table; of the helpers those that choose,
 * write a date, place the caret or fall back on something. What is unknown is asked for, or left out and told.
 */
export function translateHandlebars(source: string, writer: BodyWriter, table: PathTable): void {
  const open: Block[] = [];
  let last = 0;
  for (const match of source.matchAll(expression)) {
    writer.text(source.slice(last, match.index));
    last = match.index + match[0].length;
    writeExpression((match[1] ?? '').replace(/^~|~$/g, '').trim(), match[0], open, writer, table);
  }
  writer.text(source.slice(last));
  for (const { end } of open.toReversed()) if (end) writer.tag(end);
}

function writeExpression(words: string, whole: string, open: Block[], writer: BodyWriter, table: PathTable): void {
  const drop = (why: string) => writer.report.drop(writer.where, whole, why);
  const prefix = open.at(-1)?.prefix ?? '';
  const find = (path: string) =>
    translatePath(table, path) ?? (prefix ? translatePath(table, `${prefix}${path}`) : null);
  const value = ({ value: path, quoted }: HelperArgument) => {
    const known = quoted ? (/^-?\d+$/.test(path) ? path : liquidString(path)) : find(path);
    if (known !== null) return known;
    drop('import_why_asked');
    return writer.question({ name: path }) ?? '""';
  };
  if (words === '' || words.startsWith('!')) return;
  if (words.startsWith('>')) {
    writer.include(words.slice(1).trim());
    return;
  }
  if (words === 'else' || words === '^') {
    if (open.at(-1)?.end) writer.tag('else');
    else drop('import_why_tag');
    return;
  }
  if (words.startsWith('/')) {
    const block = open.pop();
    if (block?.end) writer.tag(block.end);
    return;
  }
  const name = /^#?\s*([\w.[\]@-]+)/.exec(words)?.[1] ?? '';
  const args = splitArguments(words.slice(words.indexOf(name) + name.length));
  const [first, second, third] = args;
  if (words.startsWith('#')) {
    const block: Block = { name, end: null, prefix };
    if ((name === 'if' || name === 'unless') && first) {
      writer.tag(`${name} ${value(first)}`);
      block.end = `end${name}`;
    } else if (name === 'compare' && first && second && third && comparisons[second.value]) {
      writer.tag(`if ${value(first)} ${comparisons[second.value]} ${value(third)}`);
      block.end = 'endif';
    } else if ((name === 'each' || name === 'with') && first && ['to', 'from'].includes(first.value))
      block.prefix = `${first.value}.`;
    else drop('import_why_tag');
    open.push(block);
    return;
  }
  const path = find(name);
  if (name === 'cursor') {
    writer.caret(whole);
    if (first?.quoted) writer.text(first.value);
  } else if (name === 'choice' && first) writer.random(first.value.split(',').map((one) => one.trim()));
  else if (name === 'random' && first) writer.random(args.map((one) => one.value));
  else if (name === 'moment' || name === 'date') writeMoment(args, whole, writer);
  else if (name === 'or' && first && second) {
    if (find(first.value) === null) writer.report.drop(writer.where, whole, 'import_why_asked');
    writer.value(`${find(first.value) ?? writer.question({ name: first.value }) ?? '""'} | fallback: ${value(second)}`);
  } else if (/^capitalize(?:All)?$/.test(name) && first) writer.value(`${value(first)} | capitalise | fallback: ""`);
  else if (args.length > 0) writer.unknown(whole, words);
  else if (path === null) writer.unknown(whole, words);
  // A greeting does without a first name it cannot know.
  else writer.value(path === 'first_name' ? 'first_name | fallback: ""' : path);
}

function writeMoment(args: readonly HelperArgument[], whole: string, writer: BodyWriter): void {
  const named = (name: string) => args.find((one) => one.name === name)?.value;
  const format = named('format') ?? 'MMMM DD YYYY';
  let shift: number | null = 0;
  for (const [key, sign] of [
    ['add', 1],
    ['subtract', -1],
  ] as const) {
    const said = named(key);
    if (said === undefined) continue;
    const [, count, unit] = /^\s*(\d{1,5})\s*;?\s*([a-zA-Z]+)\s*$/.exec(said) ?? [];
    const length = unit === undefined ? undefined : days[unit.toLowerCase()];
    shift = length === undefined || shift === null ? null : shift + sign * Number(count) * length;
  }
  writer.date(format, shift, whole);
}
