import type { Span } from '@/utils/community/schema';
import type { TextMap, TextPiece } from './read-text-map';

const place = (piece: TextPiece, offset: number, after: boolean): [Node, number] => {
  if (piece.node.nodeType === 3)
    return [piece.node, piece.from + Math.min(offset - piece.start, piece.to - piece.from)];
  const parent = piece.node.parentNode ?? piece.node;
  return [parent, [...parent.childNodes].indexOf(piece.node as ChildNode) + (after ? 1 : 0)];
};

/**
 * The DOM range of a span of the text; null when the span lies outside the text or covers nothing that is drawn.
 * An empty span gives a caret.
 */
export function findTextRange(map: TextMap, span: Span): Range | null {
  const { pieces, text } = map;
  if (span.start > span.end || span.end > text.length) return null;
  const isCaret = span.start === span.end;
  const first = isCaret
    ? pieces.find((piece) => piece.start <= span.start && span.start <= piece.end)
    : pieces.find((piece) => piece.end > span.start);
  const last = isCaret ? first : pieces.findLast((piece) => piece.start < span.end && piece.end > piece.start);
  const doc = pieces[0]?.node.ownerDocument;
  if (!first || !last || !doc || first.start > last.end) return null;
  const range = doc.createRange();
  range.setStart(...place(first, Math.max(span.start, first.start), isCaret && span.start > first.start));
  if (isCaret) range.collapse(true);
  else range.setEnd(...place(last, Math.min(span.end, last.end), true));
  return range;
}
