import type { Finding } from '@/utils/tone/schema';
import { findingKey } from './finding-key';

/** Where a remark stands among those of a newer check; null when that has it no more. @param at its place before; null: none */
export function carryFinding(before: readonly Finding[], after: readonly Finding[], at: number | null): number | null {
  const finding = at === null ? undefined : before[at];
  const place = finding ? after.findIndex((other) => findingKey(other) === findingKey(finding)) : -1;
  return place < 0 ? null : place;
}
