import { LineCounter, parseAllDocuments } from 'yaml';
import { type AutoNotice, type AutoRule, readAutoRule } from './import-automoderator/read-rule';
import type { Category, Rule } from './schema';

export interface ImportedRule {
  rule: Rule;
  /** Line of the file it begins at, from 1. */
  line: number;
  notices: AutoNotice[];
}

export interface AutoModeratorImport {
  rules: ImportedRule[];
  /** What could not be carried over at all. */
  left: AutoNotice[];
}

export interface ImportTarget {
  article: string;
  category: Category;
  /** Ids that are taken. */
  taken: readonly string[];
}

/** Longer files than the wiki page they come from may be. */
const maxCharacters = 1_000_000;
const maxRules = 500;

/** A free id made of the rule's own name. */
function nameRule({ name, line }: AutoRule, taken: Set<string>): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  const base = `auto.${words || `line-${line}`}`;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

/**
 * Reads rules from an AutoModerator file (YAML, documents apart by `---`): words and patterns in title and body, domains,
 * lengths, and the action as a severity. Never throws; whatever has no counterpart here is listed with its line, for a
 * rule without one of its conditions marks more than it did. Keys are those of Reddit's AutoModerator documentation.
 */
export function importAutoModerator(text: string, { article, category, taken }: ImportTarget): AutoModeratorImport {
  const rules: ImportedRule[] = [];
  const left: AutoNotice[] = [];
  if (text.length > maxCharacters) return { rules, left: [{ line: 1, key: 'rules_auto_long' }] };
  const lines = new LineCounter();
  const ids = new Set(taken);
  // No aliases: a few lines of them can stand for more than any memory holds.
  for (const document of parseAllDocuments(text, { lineCounter: lines })) {
    if (!('contents' in document)) continue;
    const at = document.contents?.range?.[0] ?? document.range?.[0] ?? 0;
    const { line } = lines.linePos(at);
    const error = document.errors[0];
    if (error) {
      left.push({
        line: error.linePos?.[0].line ?? line,
        key: 'rules_auto_yaml',
        values: { detail: error.message.split('\n')[0]! },
      });
      continue;
    }
    if (document.contents === null) continue;
    const read = readAutoRule(toPlain(document), line);
    if (!read.rule || rules.length >= maxRules) {
      left.push(...read.notices);
      continue;
    }
    const { severity, when, example } = read.rule;
    const tests = example ? { en: { match: [example], pass: [] } } : {};
    const rule: Rule = { id: nameRule(read.rule, ids), article, category, severity, when, suggest: [], tests };
    rules.push({ rule, line, notices: read.notices });
  }
  return { rules, left };
}

function toPlain(document: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}
