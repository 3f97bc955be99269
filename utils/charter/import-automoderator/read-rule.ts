import type { Condition, Severity } from '../schema';
import { readCheckHead, readTextCheck } from './read-check';

export interface AutoNotice {
  /** Line of the file the rule begins at, from 1. */
  line: number;
  key: string;
  values?: Record<string, string>;
}

export interface AutoRule {
  line: number;
  /** What the file calls it; '' when it has no name. */
  name: string;
  when: Condition;
  severity: Severity;
  /** Plain words of the rule, for its first example. */
  example: string | null;
}

const textFields = new Set(['title', 'body', 'url']);
const actions: Record<string, Severity> = { remove: 3, spam: 3, filter: 2, report: 1 };
/** Words to members and to the team, and settings of Reddit's own: nothing to look for in a comment. */
const ignored = new Set([
  'action_reason',
  'comment',
  'comment_locked',
  'comment_stickied',
  'message',
  'message_subject',
  'modmail',
  'modmail_subject',
  'moderators_exempt',
  'priority',
  'report_reason',
  'set_flair',
  'set_locked',
  'set_nsfw',
  'set_sticky',
]);

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => one !== null && typeof one !== 'object').map(String);

/** One condition of a rule; null with a notice where nothing here can stand for it. */
function readCondition(key: string, value: unknown, tell: (key: string, values?: Record<string, string>) => void) {
  const none = (condition: Condition): Condition => ({ none: [condition] });
  const length = /^(?:body|title)_(longer|shorter)_than$/.exec(key);
  if (length && Number.isInteger(Number(value))) {
    const limit = Number(value);
    return { length: length[1] === 'longer' ? { min: limit + 1 } : { max: Math.max(0, limit - 1) } };
  }
  const check = readCheckHead(key);
  const values = listOf(value);
  if (check?.fields.length === 1 && check.fields[0] === 'domain' && !check.modifiers.includes('regex')) {
    const domains = values.map((one) => one.trim().toLowerCase()).slice(0, 500);
    if (domains.length === 0) return null;
    return { domains: check.negated ? { except: domains } : { only: domains } };
  }
  if (!check?.fields.every((field) => textFields.has(field)) || values.length === 0) {
    tell('rules_auto_unknown', { key });
    return null;
  }
  const onlyUrl = check.fields.every((field) => field === 'url');
  const modifiers =
    onlyUrl && check.modifiers.every((one) => one === 'regex') ? [...check.modifiers, 'includes'] : check.modifiers;
  const { condition, notices } = readTextCheck(modifiers, values);
  for (const notice of notices) tell(notice.key, notice.values);
  if (!condition) return null;
  return check.negated ? none(condition) : condition;
}

/** Reads one document of the file; null, with the reason among the notices, when nothing of it can be carried over. */
export function readAutoRule(document: unknown, line: number): { rule: AutoRule | null; notices: AutoNotice[] } {
  const notices: AutoNotice[] = [];
  const tell = (key: string, values?: Record<string, string>): void => {
    notices.push({ line, key, ...(values && { values }) });
  };
  const refuse = (key: string, values?: Record<string, string>) => {
    tell(key, values);
    return { rule: null, notices };
  };
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return refuse('rules_auto_no_rule');
  const entries = Object.entries(document);
  const find = (name: string): unknown => entries.find(([key]) => key === name)?.[1];
  const action = String(find('action') ?? '').toLowerCase();
  if (action === 'approve') return refuse('rules_auto_approve');
  const conditions: Condition[] = [];
  let terms: string | null = null;
  for (const [key, value] of entries) {
    if (key === 'action' || ignored.has(key)) continue;
    if (key === 'type') {
      if (value !== 'any' && value !== 'comment') tell('rules_auto_type', { value: String(value) });
    } else if (key === 'author' || key === 'parent_submission' || key === 'crosspost_author') {
      tell('rules_auto_author', { key: describeKeys(key, value) });
    } else if (key === 'standard') {
      tell('rules_auto_standard', { value: String(value) });
    } else {
      const condition = readCondition(key, value, tell);
      if (condition) conditions.push(condition);
      if (condition && 'terms' in condition) terms ??= condition.terms[0] ?? null;
    }
  }
  if (conditions.length === 0) return refuse('rules_auto_nothing');
  if (conditions.every((one) => 'none' in one)) tell('rules_auto_only_negative');
  const severity = actions[action];
  if (!severity) tell('rules_auto_action', { value: action || '—' });
  const when: Condition = conditions.length === 1 ? conditions[0]! : { all: conditions };
  const name = String(find('action_reason') ?? find('report_reason') ?? '')
    .replaceAll(/\{\{[^}]*\}\}/g, '')
    .trim();
  const example = conditions.length === 1 ? terms : null;
  return { rule: { line, name, when, severity: severity ?? 2, example }, notices };
}

/** "author (account_age, comment_karma)" */
function describeKeys(key: string, value: unknown): string {
  if (typeof value !== 'object' || value === null) return key;
  return `${key} (${Object.keys(value).join(', ')})`;
}
