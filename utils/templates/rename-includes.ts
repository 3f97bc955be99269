import type { Template } from './schema';

const include = /(\{%-?\s*render\s+)(['"])([^'"]+)\2/g;

/** The template with the ids of those it inserts changed. @param names new ids by old ones */
export function renameIncludes(template: Template, names: ReadonlyMap<string, string>): Template {
  if (names.size === 0) return template;
  const rename = (body: string) =>
    body.replace(
      include,
      (_, tag: string, quote: string, id: string) => `${tag}${quote}${names.get(id) ?? id}${quote}`,
    );
  return { ...template, variants: template.variants.map((variant) => ({ ...variant, body: rename(variant.body) })) };
}
