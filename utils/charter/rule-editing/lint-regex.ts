import { RE2JS } from 're2js';
import type { Condition } from '../schema';
import type { RuleProblem } from './rule-problem';

/** Offsets of what is opened and never closed: brackets of both kinds, escapes left out. */
function findOpen(pattern: string): number[] {
  const open: number[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at]!;
    const inClass = pattern[open.at(-1) ?? -1] === '[';
    if (sign === '\\') at += 1;
    else if (inClass ? sign === ']' : sign === ')') open.pop();
    else if (!inClass && (sign === '(' || sign === '[')) open.push(at);
  }
  return open;
}

/** Place of what the engine complains about, counted from 1: it quotes what it could not read, or the whole. */
function findPlace(pattern: string, quoted: string | undefined): number {
  if (quoted === undefined || quoted === pattern) return (findOpen(pattern).at(-1) ?? 0) + 1;
  return Math.max(0, pattern.lastIndexOf(quoted)) + 1;
}

/** Patterns of a condition that RE2's syntax does not know, each with what is wrong and where. */
export function lintRegex(condition: Condition, path: string): RuleProblem[] {
  const inside = (name: 'all' | 'any' | 'none', parts: readonly Condition[]) =>
    parts.flatMap((part, at) => lintRegex(part, `${path}.${name}[${at}]`));
  if ('all' in condition) return inside('all', condition.all);
  if ('any' in condition) return inside('any', condition.any);
  if ('none' in condition) return inside('none', condition.none);
  if (!('regex' in condition)) return [];
  try {
    // Without the flag the engine runs with: it would appear in what the engine quotes.
    RE2JS.compile(condition.regex);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    const [, words = reason, quoted] = /^([^`]*?):? ?`([\s\S]*)`$/.exec(reason) ?? [];
    const values = { detail: words, at: findPlace(condition.regex, quoted) };
    return [{ level: 'error', path: `${path}.regex`, message: { key: 'rules_problem_regex', values } }];
  }
}
