import type { Interaction } from './schema';

type SortKey = 'at' | 'author' | 'network' | 'action' | 'handleMs';

const compareNames = new Intl.Collator(['fr', 'en'], { sensitivity: 'base' }).compare;

function compare(a: Interaction, b: Interaction, by: SortKey): number {
  if (by === 'author') return compareNames(a.item?.author.name ?? '', b.item?.author.name ?? '');
  if (by === 'handleMs') return (a.handleMs ?? -1) - (b.handleMs ?? -1);
  return a[by] < b[by] ? -1 : a[by] > b[by] ? 1 : 0;
}

/**
 * The lines in the order asked for; equals by time, newest first in a descending order. A line without a duration counts as shorter than all.
 * @param order `newest` is descending, `oldest` ascending
 */
export function sortInteractions<Row extends Interaction>(
  rows: readonly Row[],
  by: SortKey,
  order: 'newest' | 'oldest',
): Row[] {
  const sign = order === 'newest' ? -1 : 1;
  return rows.toSorted((a, b) => sign * (compare(a, b, by) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)));
}
