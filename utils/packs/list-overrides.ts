import { foldBrand } from './choose-pack';
import type { Pack } from './schema';

/** What an earlier pack of the same brand replaces in a later one. */
export interface PackOverride {
  /** Title-bearing pack that is stronger. */
  by: string;
  templates: readonly string[];
  articles: readonly string[];
  rules: readonly string[];
}

/** For each pack id, what the packs before it override; packs that nothing overrides are left out. @param packs in their order */
export function listOverrides(packs: readonly Pack[]): Map<string, PackOverride[]> {
  const found = new Map<string, PackOverride[]>();
  packs.forEach((pack, at) => {
    const before = packs.slice(0, at).filter(({ brand }) => foldBrand(brand.name) === foldBrand(pack.brand.name));
    const overrides = before.flatMap((stronger): PackOverride[] => {
      const templates = listShared(pack.templates, stronger.templates);
      const articles = listShared(pack.charter.articles, stronger.charter.articles);
      const rules = listShared(pack.charter.rules, stronger.charter.rules);
      const none = templates.length + articles.length + rules.length === 0;
      return none ? [] : [{ by: stronger.id, templates, articles, rules }];
    });
    if (overrides.length > 0) found.set(pack.id, overrides);
  });
  return found;
}

function listShared(weaker: readonly { id: string }[], stronger: readonly { id: string }[]): string[] {
  const ids = new Set(stronger.map(({ id }) => id));
  return weaker.flatMap(({ id }) => (ids.has(id) ? [id] : []));
}
