import type { Pack } from './schema';

/**
 * Several packs of one brand as one. Order decides: an article, rule or template of an earlier pack stands in the place of
 * a later one's with its id; register, severities and limits are the first pack's; names, domains and contacts add up.
 * @param packs at least one, the strongest first
 */
export function layPacks(packs: readonly [Pack, ...Pack[]]): Pack {
  const [first, ...rest] = packs;
  if (rest.length === 0) return first;
  return {
    ...first,
    languages: [...new Set(packs.flatMap(({ languages }) => languages))],
    brand: {
      ...first.brand,
      handles: joinLists(packs.map(({ brand }) => brand.handles)),
      domains: [...new Set(packs.flatMap(({ brand }) => brand.domains))],
      contacts: [...new Set(packs.flatMap(({ brand }) => brand.contacts))],
      variables: Object.assign({}, ...packs.map(({ brand }) => brand.variables).reverse()),
    },
    templates: layById(packs.map(({ templates }) => templates)),
    charter: {
      articles: layById(packs.map(({ charter }) => charter.articles)),
      rules: layById(packs.map(({ charter }) => charter.rules)),
      helpLines: packs.find(({ charter }) => charter.helpLines.length > 0)?.charter.helpLines ?? [],
      watch: {
        mentions: [...new Set(packs.flatMap(({ charter }) => charter.watch.mentions))],
        competitors: [...new Set(packs.flatMap(({ charter }) => charter.watch.competitors))],
      },
    },
  };
}

/** All entries, the first of each id alone. */
function layById<T extends { id: string }>(lists: readonly (readonly T[])[]): T[] {
  const first = new Map<string, T>();
  for (const entry of lists.flat()) if (!first.has(entry.id)) first.set(entry.id, entry);
  return [...first.values()];
}

function joinLists(records: readonly Readonly<Record<string, readonly string[]>>[]): Record<string, string[]> {
  const joined = new Map<string, string[]>();
  for (const record of records) {
    for (const [key, values] of Object.entries(record)) joined.set(key, [...(joined.get(key) ?? []), ...values]);
  }
  return Object.fromEntries([...joined].map(([key, values]) => [key, [...new Set(values)]]));
}
