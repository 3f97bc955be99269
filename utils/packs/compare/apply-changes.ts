import type { Pack } from '../schema';
import type { PackChange } from './compare-packs';
import { joinParts } from './join-parts';
import { orderedAreas } from './list-orders';
import { type PackArea, type PackPart, type PackParts, partKey, splitPack } from './pack-parts';

/**
 * The pack with changes made to it, those of `comparePacks` or a choice among them; `version` is left to the caller.
 * @throws ZodError when a list grows too long for a pack
 */
export function applyChanges(pack: Pack, changes: readonly PackChange[]): Pack {
  const parts = new Map(splitPack(pack));
  const orders = new Map<string, PackArea>(orderedAreas);
  for (const { area, id, title, kind, after } of changes) {
    if (area === 'pack' && orders.has(id)) continue;
    if (kind === 'removed') parts.delete(partKey(area, id));
    else parts.set(partKey(area, id), { area, id, title, value: after });
  }
  let ordered: PackParts = parts;
  for (const { area, id, after } of changes) {
    const list = area === 'pack' ? orders.get(id) : undefined;
    if (list && Array.isArray(after)) ordered = orderParts(ordered, list, after.map(String));
  }
  return joinParts(pack, ordered);
}

/** The parts of one area in the order of `ids`, those not named after them. */
export function orderParts(parts: PackParts, area: PackArea, ids: readonly string[]): PackParts {
  const result = new Map<string, PackPart>();
  const put = (key: string) => {
    const part = parts.get(key);
    if (part) result.set(key, part);
  };
  for (const id of ids) put(partKey(area, id));
  for (const key of parts.keys()) put(key);
  return result;
}
