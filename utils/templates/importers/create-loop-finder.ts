import type { DraftTemplate } from './draft';

/**
 * Tells whether what one entry includes leads, over any number of others, to another entry.
 * @param byTrigger index of an entry by what is typed for it
 */
export function createLoopFinder(
  drafts: readonly DraftTemplate[],
  byTrigger: ReadonlyMap<string, number>,
): (from: number, to: number) => boolean {
  const includes = (at: number) =>
    drafts[at]!.bodies.flatMap(({ parts }) =>
      parts.flatMap((part) => (typeof part === 'string' ? [] : (byTrigger.get(part.include) ?? []))),
    );
  return (from, to) => {
    const open = [from];
    const seen = new Set(open);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === to) return true;
      for (const below of includes(next)) {
        if (seen.has(below)) continue;
        seen.add(below);
        open.push(below);
      }
    }
    return false;
  };
}
