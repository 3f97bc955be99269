import { RE2JS } from 're2js';
import type { Condition } from '../schema';

/** A check of AutoModerator: "~title+body (includes, regex): [...]". */
export interface AutoCheck {
  fields: string[];
  negated: boolean;
  modifiers: string[];
}

const head = /^(~?)\s*([a-z_+\s]+?)\s*(?:#[^()\s]*)?\s*(?:\(([^)]*)\))?\s*$/i;

/** Reads a key of a rule; null when it is not the head of a check. */
export function readCheckHead(key: string): AutoCheck | null {
  const match = head.exec(key);
  if (!match) return null;
  const split = (text: string, by: string) =>
    text
      .split(by)
      .map((part) => part.trim().toLowerCase())
      .filter(Boolean);
  return { negated: match[1] === '~', fields: split(match[2]!, '+'), modifiers: split(match[3] ?? '', ',') };
}

export type ReadCheck =
  | { condition: Condition; notices: { key: string; values?: Record<string, string> }[] }
  | { condition: null; notices: { key: string; values?: Record<string, string> }[] };

/** As long as the schema takes, with room for what stands round the pattern. */
const longestPattern = 440;
const mostParts = 50;

const quote = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const outside = '[^\\p{L}\\p{N}_]';

/** What stands round a pattern for each way of searching. */
function frame(pattern: string, modifiers: readonly string[]): string {
  if (modifiers.includes('full-exact')) return `^(?:${pattern})$`;
  if (modifiers.includes('full-text')) return `^${outside}*(?:${pattern})${outside}*$`;
  if (modifiers.includes('starts-with')) return `^(?:${pattern})`;
  if (modifiers.includes('ends-with')) return `(?:${pattern})$`;
  if (modifiers.includes('includes')) return pattern;
  return `(?:^|${outside})(?:${pattern})(?:$|${outside})`;
}

/** Alternatives in as few patterns as their length allows. */
function packPatterns(parts: readonly string[]): string[] {
  const packed: string[] = [];
  for (const part of parts) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + part.length < longestPattern) packed[packed.length - 1] = `${last}|${part}`;
    else packed.push(part);
  }
  return packed;
}

const anyOf = (conditions: readonly Condition[]): Condition | null =>
  conditions.length > 1 ? { any: conditions.slice(0, mostParts) } : (conditions[0] ?? null);

function canRead(pattern: string): boolean {
  try {
    RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    return true;
  } catch {
    return false;
  }
}

/** A check on the text: words become terms, everything else a pattern; look-around and back-references stay behind. */
export function readTextCheck(modifiers: readonly string[], values: readonly string[]): ReadCheck {
  const notices: ReadCheck['notices'] = [];
  const drop = (key: string, value: string) => notices.push({ key, values: { value: value.slice(0, 80) } });
  const exact = ['includes', 'full-exact', 'full-text', 'starts-with', 'ends-with'].some((one) =>
    modifiers.includes(one),
  );
  if (modifiers.includes('case-sensitive')) notices.push({ key: 'rules_auto_case' });
  if (modifiers.includes('regex')) {
    const readable = values.filter((value) => {
      const framed = frame(value, modifiers);
      if (framed.length > 500) drop('rules_auto_regex_long', value);
      else if (!canRead(framed)) drop('rules_auto_regex', value);
      else return true;
      return false;
    });
    if (readable.length > mostParts) drop('rules_auto_many', String(readable.length));
    return { condition: anyOf(readable.map((value) => ({ regex: frame(value, modifiers) }))), notices };
  }
  const plain = values.map((value) => value.trim()).filter(Boolean);
  if (!exact && plain.every((value) => value.length <= 200 && !value.includes('*') && /[\p{L}\p{N}]/u.test(value))) {
    return { condition: plain.length > 0 ? { terms: plain.slice(0, 2000) } : null, notices };
  }
  const short = plain.filter((value) => {
    if (quote(value).length <= longestPattern) return true;
    drop('rules_auto_regex_long', value);
    return false;
  });
  const patterns = packPatterns(short.map(quote));
  if (patterns.length > mostParts) drop('rules_auto_many', String(short.length));
  return { condition: anyOf(patterns.map((pattern) => ({ regex: frame(pattern, modifiers) }))), notices };
}
