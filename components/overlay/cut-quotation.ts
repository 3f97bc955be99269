import type { Span } from '@/utils/community/schema';

export interface QuotedPart {
  text: string;
  /** Where it begins in the whole text. */
  start: number;
  /** Index of the mark this part belongs to in the list given; null between marks. */
  mark: number | null;
}

export interface Quotation {
  parts: QuotedPart[];
  /** Words were left out before or after. */
  cutStart: boolean;
  cutEnd: boolean;
}

/**
 * A quotation of `text` with its marked words, at most about `max` UTF-16 units round the first mark. Spans may be out
 * of order, overlap or lie outside the text: the earlier one wins, what is outside is dropped. Cuts fall on white
 * space where there is some, never inside a surrogate pair.
 */
export function cutQuotation(text: string, spans: readonly Span[], max: number): Quotation {
  const first = spans.length > 0 ? Math.min(text.length, ...spans.map((span) => span.start)) : 0;
  const whole = text.length <= max;
  const from = whole || spans.length === 0 ? 0 : cutBack(text, first - Math.floor(max / 3));
  const to = whole ? text.length : cutBack(text, from + max, spans.length > 0 ? Math.min(first + 1, text.length) : 0);
  const ordered = spans
    .map((span, mark) => ({ start: Math.max(from, span.start), end: Math.min(to, span.end), mark }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: QuotedPart[] = [];
  let at = from;
  for (const { start, end, mark } of ordered) {
    if (end <= at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), start: at, mark: null });
    parts.push({ text: text.slice(Math.max(at, start), end), start: Math.max(at, start), mark });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), start: at, mark: null });
  return { parts, cutStart: from > 0, cutEnd: to < text.length };
}

/** The nearest white space at or before `at` within 20 units, else `at` itself, off a surrogate pair; at least `floor`. */
function cutBack(text: string, at: number, floor = 0): number {
  if (at >= text.length) return text.length;
  if (at <= floor) return Math.max(0, floor);
  const space = text.slice(Math.max(floor, at - 20), at).search(/\s\S*$/);
  if (space >= 0) return Math.max(floor, at - 20) + space;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
