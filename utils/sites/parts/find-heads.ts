/**
 * Which comment begins the thread a marker stands in, on pages that show threads only by how deep they nest: a reply
 * stands deeper than the comment it follows, inside surroundings that begin with that comment.
 * @param markers of the comments of one list, in document order
 * @param wall what stands before the list and in no thread: the caption, when there is one
 * @param isSmaller whether the page draws the first smaller than the second, as a reply below a comment
 * @returns marker of a reply → marker of the comment its thread begins with
 */
export function findHeads(
  markers: readonly Element[],
  wall: Element | null,
  isSmaller: (reply: Element, head: Element) => boolean = () => false,
): Map<Element, Element> {
  const heads = new Map<Element, Element>();
  let head: Element | null = null;
  let beforeHead: Element | null = null;
  let previous = wall;
  for (const marker of markers) {
    if (head !== null && (isSmaller(marker, head) || isBelow(marker, head, beforeHead))) heads.set(marker, head);
    else [head, beforeHead] = [marker, previous];
    previous = marker;
  }
  return heads;
}

function isBelow(marker: Element, head: Element, beforeHead: Element | null): boolean {
  if (depthOf(marker) <= depthOf(head)) return false;
  let shared = marker.parentElement;
  while (shared !== null && !shared.contains(head)) shared = shared.parentElement;
  return shared !== null && !(beforeHead !== null && shared.contains(beforeHead));
}

function depthOf(el: Element): number {
  let depth = 0;
  for (let at = el.parentElement; at !== null; at = at.parentElement) depth++;
  return depth;
}
