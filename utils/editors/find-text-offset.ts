import type { TextMap } from './read-text-map';

/** Offset in the text of a place in the DOM of the same editor; the end of the text when the place lies after it all. */
export function findTextOffset(map: TextMap, node: Node, offset: number): number {
  const inside = map.pieces.find((piece) => piece.node === node && piece.from <= offset && offset <= piece.to);
  if (inside && node.nodeType === 3) return inside.start + Math.min(offset - inside.from, inside.end - inside.start);
  const probe = node.ownerDocument?.createRange();
  probe?.setStart(node, offset);
  const isBefore = (other: Node, at: number): boolean => (probe?.comparePoint(other, at) ?? 1) < 0;
  const index = map.pieces.findIndex((piece) => !isBefore(piece.node, piece.from));
  const next = map.pieces[index];
  const previous = map.pieces[index === -1 ? map.pieces.length - 1 : index - 1];
  // At the end of a paragraph the place belongs to the text before it, not to the paragraph that follows.
  if (previous && (!next || (node.contains(previous.node) && !node.contains(next.node)))) return previous.end;
  return next?.start ?? map.text.length;
}
