import { isSame } from '../compare/is-same';

/** An order of articles wished for (`PackLayer.articleOrder`), while the pack has another. */
export function keepOrder(
  ids: readonly string[] | undefined,
  articles: readonly { id: string }[],
): string[] | undefined {
  if (!ids) return undefined;
  const known = new Set(articles.map(({ id }) => id));
  const wished = ids.filter((id) => known.has(id));
  const first = articles.slice(0, wished.length).map(({ id }) => id);
  return isSame(wished, first) ? undefined : [...ids];
}
