/** The number of the first group of boxes that holds a point (of the same viewport, in CSS pixels); null when none does. */
export function findBoxAt(
  groups: readonly { index: number; boxes: readonly DOMRect[] }[],
  x: number,
  y: number,
): number | null {
  const holds = (box: DOMRect): boolean => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  return groups.find(({ boxes }) => boxes.some(holds))?.index ?? null;
}
