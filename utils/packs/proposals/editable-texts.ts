import type { ProposedItem } from './proposal-schema';

/** A text of an item that a person may change before it is taken. */
export interface EditableText {
  /** Keys from the item down to it. */
  path: readonly (string | number)[];
  value: string;
}

/** Words people wrote; ids, folders and conditions are not among them. */
const spoken = new Set(['fr', 'en', 'body', 'number', 'term', 'replacement', 'reason', 'words', 'text']);

/** The texts of an item in its own order: titles, wordings, the comment of an exception, a term to avoid. */
export function listEditableTexts(item: ProposedItem): EditableText[] {
  switch (item.kind) {
    case 'wording':
      return [{ path: ['after'], value: item.after }];
    case 'exception':
      return [{ path: ['text'], value: item.text }];
    case 'accept':
      return item.words === null ? [] : [{ path: ['words'], value: item.words }];
    case 'part':
      // A rule's words are its conditions: they are changed in the editor of rules.
      return item.area === 'rule' ? [] : listTexts(item.after, ['after']);
    default:
      return listTexts(item.after, ['after']);
  }
}

function listTexts(value: unknown, path: readonly (string | number)[]): EditableText[] {
  const last = path.at(-1);
  if (typeof value === 'string') return path.length === 1 || spoken.has(String(last)) ? [{ path, value }] : [];
  if (typeof value !== 'object' || value === null || last === 'tests' || last === 'prompts') return [];
  const entries = Array.isArray(value) ? value.map((one, at) => [at, one] as const) : Object.entries(value);
  return entries.flatMap(([key, one]) => listTexts(one, [...path, key]));
}

/** The item with another text at this place; all else stays. */
export const writeText = (item: ProposedItem, path: EditableText['path'], text: string): ProposedItem =>
  write(item, path, text) as ProposedItem;

function write(value: unknown, [key, ...rest]: readonly (string | number)[], text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((one, at) => (at === key ? write(one, rest, text) : one));
  return { ...(value as object), [key]: write((value as Record<string, unknown>)[key], rest, text) };
}
