import type { Span } from '@/utils/community/schema';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A replacement by nothing, made into one by something: editors take an empty paste for no paste, so the span grows by
 * the character beside it (on the same line, whole even when it is an emoji of several code points), which is written
 * again. Unchanged when there is text to write, or nothing beside the span.
 */
export function widenDeletion(draft: string, span: Span, text: string): { span: Span; text: string } {
  if (text !== '' || span.start === span.end) return { span, text };
  const after = graphemes.segment(draft.slice(span.end))[Symbol.iterator]().next().value?.segment ?? '\n';
  if (after !== '\n') return { span: { start: span.start, end: span.end + after.length }, text: after };
  const before = [...graphemes.segment(draft.slice(Math.max(0, span.start - 64), span.start))].at(-1)?.segment ?? '\n';
  if (before === '\n') return { span, text };
  return { span: { start: span.start - before.length, end: span.end }, text: before };
}
