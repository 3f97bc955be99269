import { lintPack } from '../lint-pack';
import type { PackIssue } from '../pack-issue';
import type { Pack } from '../schema';
import { orderParts } from './apply-changes';
import { isSame } from './is-same';
import { joinParts } from './join-parts';
import { listIds, orderedAreas } from './list-orders';
import { type PackPart, type PackParts, splitPack } from './pack-parts';

export type MergeChoice = 'mine' | 'theirs';

/** A part that both changed, each in another way. */
export interface MergeConflict extends Omit<PackPart, 'value'> {
  /** Names it in `choices`. */
  key: string;
  /** Undefined where it was not there: added by both, or removed by one. */
  base: unknown;
  mine: unknown;
  theirs: unknown;
  /** What was decided; null while it is open. */
  choice: MergeChoice | null;
}

export interface MergedPack {
  /** With all decisions; what is open is as `theirs` has it. Its id and version are those of `theirs`. */
  pack: Pack;
  conflicts: MergeConflict[];
  /** What does not fit together any more, such as a rule that proposes a template the other removed. */
  issues: PackIssue[];
}

/**
 * Two packs grown out of one, made one again: what one side alone changed is taken from it, what both changed alike is taken
 * once, and what they changed differently is a conflict, for a person to decide. Templates and articles are merged field by
 * field, rules and settings as wholes: a condition and its tests belong together.
 * @param choices decisions by `MergeConflict.key`
 * @throws ZodError when together they hold more than a pack can
 */
export function mergePacks(
  base: Pack,
  mine: Pack,
  theirs: Pack,
  choices: Readonly<Record<string, MergeChoice>> = {},
): MergedPack {
  const from = splitPack(base);
  const own = splitPack(mine);
  const other = splitPack(theirs);
  const merged = new Map<string, PackPart>();
  const conflicts: MergeConflict[] = [];
  for (const key of new Set([...other.keys(), ...own.keys()])) {
    const [b, m, t] = [from.get(key), own.get(key), other.get(key)];
    const part = m ?? t;
    if (!part) continue;
    const result = mergePart(part, b?.value, m?.value, t?.value);
    const choice = choices[key] ?? null;
    if (!result.ok)
      conflicts.push({ key, ...describe(part), base: b?.value, mine: m?.value, theirs: t?.value, choice });
    const value = result.ok ? result.value : choice === 'mine' ? m?.value : t?.value;
    if (value !== undefined) merged.set(key, { ...part, value });
  }
  const pack = joinParts(theirs, mergeOrders(merged, from, own, other));
  return { pack, conflicts, issues: lintPack(pack).filter(({ level }) => level === 'error') };
}

const describe = ({ area, id, title }: PackPart) => ({ area, id, title });

type Merge = { ok: true; value: unknown } | { ok: false };

function mergePart({ area }: PackPart, base: unknown, mine: unknown, theirs: unknown): Merge {
  const whole = mergeValue(base, mine, theirs);
  if (whole.ok || (area !== 'template' && area !== 'article')) return whole;
  if (!isEntry(mine) || !isEntry(theirs)) return whole;
  const before = isEntry(base) ? base : {};
  const value: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const merged = mergeValue(before[field], mine[field], theirs[field]);
    if (!merged.ok) return merged;
    if (merged.value !== undefined) value[field] = merged.value;
  }
  return { ok: true, value };
}

function mergeValue(base: unknown, mine: unknown, theirs: unknown): Merge {
  if (isSame(mine, theirs) || isSame(base, mine)) return { ok: true, value: theirs };
  return isSame(base, theirs) ? { ok: true, value: mine } : { ok: false };
}

const isEntry = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Their order, unless mine alone was changed. */
function mergeOrders(merged: PackParts, base: PackParts, mine: PackParts, theirs: PackParts): PackParts {
  return orderedAreas.reduce((parts, [, area]) => {
    const was = listIds(base, area);
    const isMoved = (now: PackParts): boolean => {
      const ids = new Set(listIds(now, area));
      const common = new Set(was.filter((id) => ids.has(id)));
      return !isSame(
        [...common],
        [...ids].filter((id) => common.has(id)),
      );
    };
    const lead = isMoved(mine) && !isMoved(theirs) ? mine : theirs;
    return orderParts(parts, area, listIds(lead, area));
  }, merged);
}
