import { compareParts, type PackChange } from '../compare/compare-packs';
import { type PackArea, partKey } from '../compare/pack-parts';
import type { ProposedItem } from './proposal-schema';

type Written = Extract<ProposedItem, { before: unknown }>;

/** What an item says of itself: from `before` to `after`, as its author saw it. */
export function describeItem(item: Written): PackChange | null {
  const { area, id, title } = nameItem(item);
  const parts = (value: unknown) =>
    new Map(value === null ? [] : [[partKey(area, id), { area, id, title, value }] as const]);
  const [change] = compareParts(parts(item.before), parts(item.after));
  return change ?? null;
}

function nameItem(item: Written): Pick<PackChange, 'area' | 'id' | 'title'> {
  switch (item.kind) {
    case 'part':
      return item;
    case 'wording':
      // Words alone, told as a setting is: one value.
      return { area: 'pack' satisfies PackArea, id: item.templateId, title: null };
    default:
      return { area: item.kind, id: item.after.id, title: item.after.title };
  }
}
