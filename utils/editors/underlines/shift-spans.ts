import type { Span } from '@/utils/community/schema';

/**
 * Where spans of a text stand after one edit of it; null for those whose words the edit touched. The edit is what lies
 * between the common beginning and the common end of the two texts.
 */
export function shiftSpans(before: string, after: string, spans: readonly Span[]): (Span | null)[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const editEnd = before.length - tail;
  const by = after.length - before.length;
  return spans.map(({ start, end }) => {
    if (end <= head) return { start, end };
    if (start >= editEnd) return { start: start + by, end: end + by };
    return null;
  });
}
