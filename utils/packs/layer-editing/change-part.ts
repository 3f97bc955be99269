import { isSame } from '../compare/is-same';
import type { Pack } from '../schema';
import type { PartChange } from './part-change';

/**
 * The draft with one part of its charter or guides written anew.
 * @returns null when what stands there is no longer what the change started from
 */
export function changePart(drafted: Pack, change: PartChange): Pack | null {
  const { charter, tone, brand } = drafted;
  const { articles } = charter;
  switch (change.area) {
    case 'tone':
      return isSame(tone, change.before) ? { ...drafted, tone: change.after } : null;
    case 'brand':
      return isSame(brand, change.before) ? { ...drafted, brand: change.after } : null;
    case 'order': {
      const ids = articles.map(({ id }) => id);
      if (!isSame(ids, change.before) || !isSame(ids.toSorted(), change.after.toSorted())) return null;
      const byId = new Map(articles.map((one) => [one.id, one]));
      const ordered = change.after.flatMap((id) => byId.get(id) ?? []);
      return { ...drafted, charter: { ...charter, articles: ordered } };
    }
    case 'article': {
      const { id, before, after } = change;
      const at = articles.findIndex((one) => one.id === id);
      if (!isSame(articles[at] ?? null, before)) return null;
      if (after && after.id !== id) return null;
      const next = after
        ? at < 0
          ? [...articles, after]
          : articles.with(at, after)
        : articles.filter((one) => one.id !== id);
      return { ...drafted, charter: { ...charter, articles: next } };
    }
  }
}
