import type { PackPart } from './pack-parts';

/** One thing a person would name, of a part: the English title, the wording in French with vous, a rule's condition. */
export interface FieldValue {
  /** Path such as `title.fr`, `variants.fr.vous`, `when`; '' for a setting, which is one value. */
  field: string;
  value: unknown;
}

/** A template, article or rule in the fields a person knows it by; wordings and questions each by themselves. */
export function listFields({ area, value }: PackPart): FieldValue[] {
  if (area !== 'template' && area !== 'article' && area !== 'rule') return [{ field: '', value }];
  return Object.entries(value as Record<string, unknown>).flatMap(([field, one]) => {
    if (field === 'id' || one === undefined) return [];
    if (field === 'variants') return listNamed(field, one, nameVariant, ({ body }) => body);
    if (field === 'prompts')
      return listNamed(
        field,
        one,
        ({ name }) => String(name),
        (prompt) => prompt,
      );
    if (field === 'title' || field === 'text')
      return Object.entries(one as object).map(([lang, text]) => ({ field: `${field}.${lang}`, value: text }));
    return [{ field, value: one }];
  });
}

type Entry = Record<string, unknown>;

function listNamed(field: string, list: unknown, name: (one: Entry) => string, read: (one: Entry) => unknown) {
  const seen = new Map<string, number>();
  return (list as Entry[]).map((one) => {
    const plain = name(one);
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return { field: `${field}.${plain}${count > 1 ? `#${count}` : ''}`, value: read(one) };
  });
}

/** "fr.vous", "en", "fr.vous.x+bluesky" */
function nameVariant({ lang, register, networks }: Entry): string {
  const parts = [lang, register, Array.isArray(networks) ? networks.join('+') : null];
  return parts.filter((part) => part !== null && part !== undefined).join('.');
}
