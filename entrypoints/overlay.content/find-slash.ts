import type { Span } from '@/utils/community/schema';

/** The "/" that stands alone on its line; null when there is none, or more than one. */
export function findSlash(draft: string): Span | null {
  const alone = [...draft.matchAll(/^\/$/gm)];
  const start = alone[0]?.index;
  return alone.length === 1 && start !== undefined ? { start, end: start + 1 } : null;
}
