import type { LocalizedText } from '@/utils/community/schema';
import type { Pack } from '../schema';

/** Where a part belongs. `pack`: what is of the whole, such as its title, help lines and corrections for networks. */
export const packAreas = ['template', 'article', 'rule', 'tone', 'brand', 'pack'] as const;
export type PackArea = (typeof packAreas)[number];

/** The smallest thing that changes, is merged and is decided on: a template, an article, a rule, one setting. */
export interface PackPart {
  area: PackArea;
  /** Of the template, article or rule; of a setting its path, such as `limits.emojis`, `avoid.fr.veuillez` or `accept.jargon.SAV`. */
  id: string;
  /** As people call it; null where the id is all there is. */
  title: LocalizedText | null;
  value: unknown;
}

export type PackParts = ReadonlyMap<string, PackPart>;

/** Words of a remark may be a sentence: as an id their beginning is enough, and a proposal takes no longer one. */
const maxIdCharacters = 200;

export const partKey = (area: PackArea, id: string): string => `${area}:${id}`;

/** Settings that hold settings: each inner one is a part. Every other is a part as a whole, also those added to packs later. */
export const grouped = new Set(['severities', 'require', 'limits', 'handles', 'variables', 'watch', 'selectors']);

/** A pack in its parts, in its own order; all but `format`, `id` and `version`. */
export function splitPack({ format, id, version, templates, charter, tone, brand, ...whole }: Pack): PackParts {
  const parts = new Map<string, PackPart>();
  const add = (area: PackArea, id: string, value: unknown, title: LocalizedText | null = null) => {
    if (value === undefined) return;
    // A term to avoid or words let through may stand twice.
    let free = id;
    for (let count = 2; parts.has(partKey(area, free)); count++) free = `${id}#${count}`;
    parts.set(partKey(area, free), { area, id: free, title, value });
  };
  const addSettings = (area: PackArea, settings: object) => {
    for (const [name, value] of Object.entries(settings))
      if (grouped.has(name)) for (const [inner, one] of Object.entries(value)) add(area, `${name}.${inner}`, one);
      else add(area, name, value);
  };

  for (const one of templates) add('template', one.id, one, one.title);
  const { articles, rules, ...otherCharter } = charter;
  for (const one of articles) add('article', one.id, one, one.title);
  for (const one of rules) add('rule', one.id, one);
  const { avoid, accept, ...otherTone } = tone;
  for (const one of avoid) add('tone', `avoid.${one.lang ?? 'all'}.${one.term}`, one);
  for (const one of accept) add('tone', `accept.${one.rule}.${one.words.slice(0, maxIdCharacters)}`, one);
  addSettings('tone', otherTone);
  addSettings('brand', brand);
  addSettings('pack', whole);
  addSettings('pack', otherCharter);
  return parts;
}
