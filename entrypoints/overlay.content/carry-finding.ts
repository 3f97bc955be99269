import type { Finding } from '@/utils/tone/schema';

/** Whether two checks of a draft speak of the same thing at the same place. */
const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.span?.start === b.span?.start && a.span?.end === b.span?.end;

/** Where a remark stands among those of a newer check; null when that has it no more. @param at its place before; null: none */
export function carryFinding(before: readonly Finding[], after: readonly Finding[], at: number | null): number | null {
  const finding = at === null ? undefined : before[at];
  const place = finding ? after.findIndex((other) => isSame(other, finding)) : -1;
  return place < 0 ? null : place;
}
