import type { PackChange } from './compare-packs';
import { isSame } from './is-same';
import type { PackArea, PackParts } from './pack-parts';

/** Lists whose order means something, by the id of the change that tells of it. */
export const orderedAreas = [
  ['order.templates', 'template'],
  ['order.articles', 'article'],
  ['order.rules', 'rule'],
  ['order.tone', 'tone'],
] as const satisfies readonly (readonly [string, PackArea])[];

export const listIds = (parts: PackParts, area: PackArea): string[] =>
  [...parts.values()].filter((part) => part.area === area && isOrdered(part)).map(({ id }) => id);

/** Of the tone guide only the terms to avoid are a list. */
const isOrdered = ({ area, id }: { area: PackArea; id: string }): boolean => area !== 'tone' || id.startsWith('avoid.');

/** New orders, beyond what follows from parts removed, and added at the end. */
export function listOrders(before: PackParts, after: PackParts): PackChange[] {
  return orderedAreas.flatMap(([id, area]): PackChange[] => {
    const was = listIds(before, area);
    const is = listIds(after, area);
    const known = new Set(was);
    const kept = new Set(is);
    const expected = [...was.filter((one) => kept.has(one)), ...is.filter((one) => !known.has(one))];
    if (isSame(expected, is)) return [];
    const fields = [{ field: '', before: was, after: is }];
    return [{ kind: 'changed', area: 'pack', id, title: null, before: was, after: is, fields }];
  });
}
