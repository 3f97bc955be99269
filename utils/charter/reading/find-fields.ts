import { fieldsEn } from './fields-en';
import { fieldsFr } from './fields-fr';

interface FieldTable {
  exact: ReadonlyMap<string, readonly string[]>;
  starts: ReadonlyMap<string, readonly string[]>;
}

function build(fields: Record<string, string>): FieldTable {
  const exact = new Map<string, string[]>();
  const starts = new Map<string, string[]>();
  for (const [name, words] of Object.entries(fields))
    for (const word of new Set(words.split(' '))) {
      const table = word.endsWith('*') ? starts : exact;
      const key = word.replace('*', '');
      const known = table.get(key) ?? [];
      if (!known.includes(name)) table.set(key, [...known, name]);
    }
  return { exact, starts };
}

const tables = { fr: build(fieldsFr), en: build(fieldsEn) };
const [shortest, longest] = [3, 14];

/** The fields a folded word belongs to, by itself or by its longest known beginning. */
export function findFields(word: string, language: 'fr' | 'en'): readonly string[] {
  const { exact, starts } = tables[language];
  const found = new Set(exact.get(word));
  for (let end = Math.min(word.length, longest); end >= shortest; end -= 1) {
    const begun = starts.get(word.slice(0, end));
    if (!begun) continue;
    for (const name of begun) found.add(name);
    break;
  }
  return [...found];
}
