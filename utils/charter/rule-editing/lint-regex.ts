import { RE2JS } from 're2js';
import type { Condition } from '../schema';
import type { RuleProblem } from './rule-problem';

/** Place of what the engine complains about, counted from 1: it quotes the part it could not read. */
function findPlace(pattern: string, reason: string): number {
  const part = /`([\s\S]*)`$/.exec(reason)?.[1];
  return part ? Math.max(0, pattern.lastIndexOf(part)) + 1 : 1;
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
    RE2JS.compile(condition.regex, RE2JS.CASE_INSENSITIVE);
    return [];
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    const values = { detail, at: findPlace(condition.regex, detail) };
    return [{ level: 'error', path: `${path}.regex`, message: { key: 'rules_problem_regex', values } }];
  }
}
