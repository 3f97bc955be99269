import type { Pack } from '../schema';
import { isSame } from './is-same';
import { listFields } from './list-fields';
import { listOrders } from './list-orders';
import { type PackPart, type PackParts, splitPack } from './pack-parts';

export interface FieldChange {
  /** As `list-fields.ts` names it: `title.fr`, `variants.fr.vous`, `when`; '' for a setting. */
  field: string;
  /** Undefined where it was not there. */
  before: unknown;
  after: unknown;
}

export interface PackChange extends Omit<PackPart, 'value'> {
  kind: 'added' | 'removed' | 'changed';
  /** The whole part; undefined where it was not there. */
  before: unknown;
  after: unknown;
  /** What differs in it; of a part added or removed, all of it. */
  fields: FieldChange[];
}

/**
 * What a person would say changed from one version to the next: by template, article, rule, tone setting, brand and the rest,
 * in the order of the newer version, what was removed last. The version number is not among it. A new order of templates,
 * articles or rules is the change `pack` / `order.templates` and so on, with the ids.
 */
export function comparePacks(before: Pack, after: Pack): PackChange[] {
  return compareParts(splitPack(before), splitPack(after));
}

export function compareParts(before: PackParts, after: PackParts): PackChange[] {
  const changes: PackChange[] = [];
  for (const [key, part] of after) {
    const old = before.get(key);
    if (!old) changes.push({ ...describe(part), kind: 'added', ...listChanges(undefined, part) });
    else if (!isSame(old.value, part.value))
      changes.push({ ...describe(part), kind: 'changed', ...listChanges(old, part) });
  }
  for (const [key, part] of before)
    if (!after.has(key)) changes.push({ ...describe(part), kind: 'removed', ...listChanges(part, undefined) });
  return [...changes, ...listOrders(before, after)];
}

const describe = ({ area, id, title }: PackPart) => ({ area, id, title });

function listChanges(
  old: PackPart | undefined,
  part: PackPart | undefined,
): Pick<PackChange, 'before' | 'after' | 'fields'> {
  const was = new Map(old ? listFields(old).map(({ field, value }) => [field, value]) : []);
  const is = new Map(part ? listFields(part).map(({ field, value }) => [field, value]) : []);
  const fields = [...new Set([...is.keys(), ...was.keys()])]
    .filter((field) => !isSame(was.get(field), is.get(field)))
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }));
  return { before: old?.value, after: part?.value, fields };
}
