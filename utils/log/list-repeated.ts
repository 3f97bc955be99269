import { foldReply } from './fold-reply';
import type { Interaction } from './schema';
import { threadOf } from './thread-of';

/** A reply and how often it was posted. */
export interface RepeatedReply {
  /** From `foldReply`. */
  folded: string;
  times: number;
}

/** Twice the same is chance; from the third on readers of the thread see a machine. */
export const leastTimes = 2;
/** Fewer words are a courtesy ("merci beaucoup Léa"), which may well be said twice. */
const leastWords = 5;

/** Replies posted at least twice in the thread of a comment, most often first. */
export function listRepeated(rows: readonly Interaction[], permalink: string | null): RepeatedReply[] {
  const thread = threadOf(permalink);
  if (thread === null) return [];
  const counts = new Map<string, number>();
  for (const { action, outcome, item, comment } of rows) {
    if (action !== 'reply' || outcome !== 'sent' || threadOf(item?.permalink ?? null) !== thread) continue;
    const folded = foldReply(comment, item?.author.name ?? '');
    if (folded.split(' ').length >= leastWords) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, times]) => times >= leastTimes)
    .map(([folded, times]) => ({ folded, times }))
    .sort((a, b) => b.times - a.times);
}
