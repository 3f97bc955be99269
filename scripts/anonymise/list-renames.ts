import type { NamedEdit } from './anonymise-page';
import type { Renamer } from './create-renamer';

/** Attributes that people read. */
const spoken = /^(?:title|alt|placeholder|value|content|aria-(?:label|description|placeholder|valuetext))$/;
const untouched = /^(?:type|maxlength|lang|dir|style|datetime|data-(?:time|timestamp|utime)|ts|created.*)$/;
const time = /^\d{4}-\d\d-\d\dT/;

/** Every text and attribute of a page that can be renamed, as edits; where a number may be a date, a smaller one beside it. */
export function listRenames(doc: Document, renamer: Renamer): NamedEdit[] {
  const walker = doc.createTreeWalker(doc.documentElement, 4);
  const edits: NamedEdit[] = [];
  while (walker.nextNode()) edits.push(...renameText(walker.currentNode as Text, renamer));
  for (const el of doc.querySelectorAll('*')) {
    for (const attribute of el.attributes) edits.push(...renameAttribute(attribute, renamer));
  }
  return edits;
}

function renameText(node: Text, renamer: Renamer): NamedEdit[] {
  const { data } = node;
  const set = (to: string): void => {
    node.data = to;
  };
  const next = /^\s*$/.test(data) ? [data.includes('\n') ? '\n' : ' '] : renameSaid(data, renamer);
  return listChanges(data, [...next, renamer.people(data)], set, data.trim().slice(0, 200));
}

function renameAttribute(attribute: Attr, renamer: Renamer): NamedEdit[] {
  const { name, value } = attribute;
  if (untouched.test(name) || time.test(value)) return [];
  const set = (to: string): void => {
    attribute.value = to;
  };
  const isUrl = /^(?:href|src)$/.test(name) || /^(?:(?:https?:)?\/\/|\/)\S*$/.test(value);
  const others = spoken.test(name) ? renameSaid(value, renamer) : [renamer.token(value), renamer.token(value, true)];
  const next = isUrl ? [renamer.url(value)] : others;
  return listChanges(value, [...next, renamer.people(value)], set, `${name}="${value.slice(0, 200)}"`);
}

function renameSaid(value: string, renamer: Renamer): string[] {
  return [renamer.text(value), renamer.text(value, true), renamer.named(value)];
}

/** One edit that sets the first value, with those after it as ever smaller ones; none when nothing changes. */
function listChanges(from: string, to: readonly string[], set: (value: string) => void, says: string): NamedEdit[] {
  const values = [...new Set(to)].filter((value) => value !== from);
  const undo = (): void => set(from);
  const edit = values.reduceRight<NamedEdit | undefined>(
    (smaller, value) => ({ says, make: () => set(value), undo, smaller }),
    undefined,
  );
  return edit === undefined ? [] : [edit];
}
