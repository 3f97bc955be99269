import type { Span } from '@/utils/community/schema';
import { splitSentences } from '../split-sentences';

/**
 * The sentences of a reply that say something, its greeting left out. Trailing spaces stay out of the spans.
 * @param greetingEnd where the opening ends, 0 without one
 */
export function splitReply(draft: string, greetingEnd: number): Span[] {
  return splitSentences(draft).flatMap(({ start, end }) => {
    const from = Math.max(start, greetingEnd);
    const words = draft.slice(from, end);
    const lead = /^[\s,!.:;–—-]*/.exec(words)?.[0].length ?? 0;
    return /\p{L}{2}/u.test(words) ? [{ start: from + lead, end: from + words.trimEnd().length }] : [];
  });
}
