import type { Condition } from '../schema';

/** Steps down into a condition: the place in each group, from the outermost on. */
export type ConditionPath = readonly number[];

export const groupKinds = ['all', 'any', 'none'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** The kind of a condition: its one key. */
export const conditionKinds = [
  ...groupKinds,
  'category',
  'signal',
  'terms',
  'near',
  'regex',
  'contains',
  'domains',
  'capitals',
  'repeats',
  'length',
  'language',
  'network',
  'history',
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export function kindOf(condition: Condition): ConditionKind {
  return conditionKinds.find((kind) => kind in condition)!;
}

/** The conditions a group combines; null for a leaf. */
export function partsOf(condition: Condition): readonly Condition[] | null {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'none' in condition ? condition.none : null;
}

export function groupOf(kind: GroupKind, parts: readonly Condition[]): Condition {
  if (kind === 'all') return { all: [...parts] };
  return kind === 'any' ? { any: [...parts] } : { none: [...parts] };
}

const blanks: Record<Exclude<ConditionKind, GroupKind>, Condition> = {
  category: { category: 'insult' },
  signal: { signal: 'complaint' },
  terms: { terms: [] },
  near: { near: { first: [], second: [], within: 5 } },
  regex: { regex: '' },
  contains: { contains: 'link' },
  domains: { domains: { only: [] } },
  capitals: { capitals: { share: 0.7, words: 4 } },
  repeats: { repeats: 4 },
  length: { length: { min: 1000 } },
  language: { language: ['fr'] },
  network: { network: ['facebook'] },
  history: { history: { firstTime: true } },
};

/** The same place with another kind: a group keeps its parts, a leaf made a group becomes its first part. */
export function changeKind(condition: Condition, kind: ConditionKind): Condition {
  if (kind === kindOf(condition)) return condition;
  if (kind === 'all' || kind === 'any' || kind === 'none') return groupOf(kind, partsOf(condition) ?? [condition]);
  return blanks[kind];
}

function changeParts(
  root: Condition,
  path: ConditionPath,
  change: (parts: readonly Condition[]) => readonly Condition[],
): Condition {
  return changeAt(root, path, (group) => {
    const kind = kindOf(group);
    const parts = partsOf(group);
    return parts && (kind === 'all' || kind === 'any' || kind === 'none') ? groupOf(kind, change(parts)) : group;
  });
}

/** The tree with one place changed; a path that leads nowhere changes nothing. */
export function changeAt(root: Condition, path: ConditionPath, change: (old: Condition) => Condition): Condition {
  const [step, ...rest] = path;
  if (step === undefined) return change(root);
  return changeParts(root, [], (parts) => parts.map((part, at) => (at === step ? changeAt(part, rest, change) : part)));
}

/** A condition more at the end of the group at `path`. */
export function addAt(root: Condition, path: ConditionPath, added: Condition): Condition {
  return changeParts(root, path, (parts) => [...parts, added]);
}

/** Without the condition at `path`; the root stays. */
export function removeAt(root: Condition, path: ConditionPath): Condition {
  const at = path.at(-1);
  if (at === undefined) return root;
  return changeParts(root, path.slice(0, -1), (parts) => parts.filter((_, index) => index !== at));
}

/** One place up (-1) or down (1) among its neighbours. */
export function moveAt(root: Condition, path: ConditionPath, step: -1 | 1): Condition {
  const at = path.at(-1);
  if (at === undefined) return root;
  return changeParts(root, path.slice(0, -1), (parts) => {
    const moved = parts[at];
    const other = parts[at + step];
    if (!moved || !other) return parts;
    return parts.map((part, index) => (index === at ? other : index === at + step ? moved : part));
  });
}
