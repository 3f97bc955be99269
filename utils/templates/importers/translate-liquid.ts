import { templateFilters } from '../template-filters';
import type { BodyWriter } from './body-writer';
import { type PathTable, translatePath } from './translate-path';

const knownFilters = new Set(Object.keys(templateFilters()));
const output = /\{\{-?([^{}]*)-?\}\}|\{%-?([^{}]*?)-?%\}/g;
const blockTags = new Set(['if', 'elsif', 'unless', 'case', 'when']);
const plainTags = new Set(['else', 'endif', 'endunless', 'endcase', 'comment', 'endcomment', 'raw', 'endraw']);
const operators = new Set([
  'and',
  'or',
  'contains',
  'true',
  'false',
  'nil',
  'null',
  'blank',
  'empty',
  '==',
  '!=',
  '<>',
  '<',
  '>',
  '<=',
  '>=',
  ',',
]);
const isLiteral = (word: string) => /^(?:"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?)$/.test(word);

/**
 * Writes a wording of another tool that speaks Liquid: its variables become ours by the table, a variable we do not have a
 * question, a tag or filter we do not have is left out and told.
 */
export function translateLiquid(source: string, writer: BodyWriter, table: PathTable): void {
  let last = 0;
  for (const match of source.matchAll(output)) {
    writer.text(source.slice(last, match.index));
    last = match.index + match[0].length;
    if (match[1] !== undefined) writeOutput(match[1], match[0], writer, table);
    else writeTag((match[2] ?? '').trim(), match[0], writer, table);
  }
  writer.text(source.slice(last));
}

function writeOutput(words: string, whole: string, writer: BodyWriter, table: PathTable): void {
  const [head = '', ...filters] = (words.match(/(?:"[^"]*"|'[^']*'|[^|"'])+/g) ?? []).map((part) => part.trim());
  if (head === '') return;
  if (isLiteral(head) && filters.length === 0) {
    writer.text(head.replace(/^["']|["']$/g, ''));
    return;
  }
  const kept = filters.filter((filter) => {
    const [name = '', args = ''] = filter.split(/:(.*)/s);
    const fine =
      knownFilters.has(name.trim()) && args.split(',').every((one) => one.trim() === '' || isLiteral(one.trim()));
    if (!fine) writer.report.drop(writer.where, `| ${filter}`, 'import_why_filter');
    return fine;
  });
  const path = isLiteral(head) ? head : translatePath(table, head);
  if (path === null) {
    const fallback = kept.map((filter) => /^(?:default|fallback):\s*["'](.*)["']$/s.exec(filter)?.[1]).find(Boolean);
    writer.report.drop(writer.where, whole, 'import_why_asked');
    writer.ask({ name: head, ...(fallback !== undefined && { fallback }) });
    return;
  }
  const hasFallback = kept.some((filter) => /^(?:default|fallback)\b/.test(filter));
  // A greeting does without a first name it cannot know.
  if (path === 'first_name' && !hasFallback) kept.push('fallback: ""');
  writer.value([path, ...kept].join(' | '));
}

function writeTag(words: string, whole: string, writer: BodyWriter, table: PathTable): void {
  const [name = '', condition = ''] = words.split(/\s+(.*)/s);
  if (plainTags.has(name)) {
    writer.tag(name);
    return;
  }
  if (!blockTags.has(name)) {
    writer.report.drop(writer.where, whole, 'import_why_tag');
    return;
  }
  const written = (condition.match(/"[^"]*"|'[^']*'|[=!<>]+|,|[^\s"'=!<>,]+/g) ?? []).map((word) => {
    if (operators.has(word) || isLiteral(word)) return word === '<>' ? '!=' : word;
    return translatePath(table, word) ?? askFor(word, writer);
  });
  writer.tag([name, ...written].join(' '));
}

function askFor(path: string, writer: BodyWriter): string {
  writer.report.drop(writer.where, path, 'import_why_asked');
  return writer.question({ name: path }) ?? 'false';
}
