import type { LocalizedText } from '@/utils/community/schema';
import type { Pack } from '../schema';

/** Where a part belongs. `pack`: what is of the whole, such as its title, help lines and corrections for networks. */
export const packAreas = ['template', 'article', 'rule', 'tone', 'brand', 'pack'] as const;
export type PackArea = (typeof packAreas)[number];

/** The smallest thing that changes, is merged and is decided on: a template, an article, a rule, one setting. */
export interface PackPart {
  area: PackArea;
  /** Of the template, article or rule; of a setting its path, such as `limits.emojis` or `avoid.fr.veuillez`. */
  id: string;
  /** As people call it; null where the id is all there is. */
  title: LocalizedText | null;
  value: unknown;
}

export type PackParts = ReadonlyMap<string, PackPart>;

export const partKey = (area: PackArea, id: string): string => `${area}:${id}`;

/** A pack in its parts, in its own order; all but `format`, `id` and `version`. */
export function splitPack({ templates, charter, tone, brand, ...pack }: Pack): PackParts {
  const parts = new Map<string, PackPart>();
  const add = (area: PackArea, id: string, value: unknown, title: LocalizedText | null = null) => {
    if (value === undefined) return;
    // A term to avoid may stand twice.
    let free = id;
    for (let count = 2; parts.has(partKey(area, free)); count++) free = `${id}#${count}`;
    parts.set(partKey(area, free), { area, id: free, title, value });
  };
  const addEach = (area: PackArea, path: string, values: Readonly<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(values)) add(area, `${path}.${name}`, value);
  };

  for (const one of templates) add('template', one.id, one, one.title);
  for (const one of charter.articles) add('article', one.id, one, one.title);
  for (const one of charter.rules) add('rule', one.id, one);

  add('tone', 'register', tone.register);
  addEach('tone', 'severities', tone.severities);
  for (const one of tone.avoid) add('tone', `avoid.${one.lang ?? 'all'}.${one.term}`, one);
  addEach('tone', 'require', tone.require);
  addEach('tone', 'limits', tone.limits);

  add('brand', 'name', brand.name);
  addEach('brand', 'handles', brand.handles);
  add('brand', 'domains', brand.domains);
  add('brand', 'contacts', brand.contacts);
  addEach('brand', 'variables', brand.variables);

  add('pack', 'title', pack.title);
  add('pack', 'languages', pack.languages);
  add('pack', 'helpLines', charter.helpLines);
  addEach('pack', 'watch', charter.watch);
  addEach('pack', 'selectors', pack.selectors);
  return parts;
}
