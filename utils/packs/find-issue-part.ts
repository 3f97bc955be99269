import type { PackPart } from './compare/pack-parts';
import type { Pack } from './schema';

/** The part of a pack an issue is in, by its path ("templates[3].variants[0].body"): what one opens to mend it. */
export function findIssuePart(pack: Pack, path: string): Pick<PackPart, 'area' | 'id' | 'title'> | null {
  const [, list = '', at = ''] = /^(templates|charter\.articles|charter\.rules)\[(\d+)\]/.exec(path) ?? [];
  const { articles, rules } = pack.charter;
  if (list === 'templates') return name('template', pack.templates[Number(at)]);
  if (list === 'charter.articles') return name('article', articles[Number(at)]);
  const rule = list === 'charter.rules' ? rules[Number(at)] : undefined;
  if (rule) return { area: 'rule', id: rule.id, title: null };
  const [area] = path.split('.');
  return area === 'tone' || area === 'brand' ? { area, id: path.slice(area.length + 1), title: null } : null;
}

type Titled = { id: string; title: PackPart['title'] };
const name = (area: 'template' | 'article', part: Titled | undefined) =>
  part ? { area, id: part.id, title: part.title } : null;
