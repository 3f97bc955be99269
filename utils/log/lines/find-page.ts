import { type LogFilter, matchQuery } from '@/utils/log/match-query';
import type { LogLine } from './log-line';
import { type SortKey, sortLines } from './sort-lines';

export interface PageQuery extends LogFilter {
  sortBy: SortKey;
  /** `newest` is descending, whatever it is sorted by. */
  sort: 'newest' | 'oldest';
  offset: number;
  limit: number;
}

/**
 * The ids of one page of the log, in order, and how many lines match in all.
 * @param lines all of the log, in the order of `compareTimes`
 */
export function findPage(lines: readonly LogLine[], query: PageQuery): { ids: string[]; total: number } {
  const sorted = sortLines(lines.filter(matchQuery(query)), query.sortBy);
  const total = sorted.length;
  const upTo = Math.min(total, query.offset + query.limit);
  const ids: string[] = [];
  for (let i = query.offset; i < upTo; i++) ids.push(sorted[query.sort === 'newest' ? total - 1 - i : i]!.id);
  return { ids, total };
}
