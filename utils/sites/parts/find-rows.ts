/** Where a list or a page begins: nothing that holds one item alone. */
const bounds = new Set(['BODY', 'HTML', 'MAIN', 'UL', 'OL', 'FORM', 'NAV']);

/**
 * For pages without a stable element around an item: the largest surroundings of each marker (its time, its permalink)
 * that hold no other item's. One climb per marker, compared with its neighbours only.
 * @param markers in document order; several of one item stand together
 * @param key what tells the items apart; null for a marker that is none but still bounds the others
 * @param stop further elements that never belong to one item
 * @returns row → its first marker, in document order
 */
export function findRows(
  markers: readonly Element[],
  key: (marker: Element) => string | null,
  stop: (el: Element) => boolean = () => false,
): Map<Element, Element> {
  const keys = markers.map(key);
  const rows = new Map<Element, Element>();
  let before: Element | undefined;
  for (let at = 0; at < markers.length; ) {
    const marker = markers[at] as Element;
    let end = at + 1;
    while (end < markers.length && keys[end] !== null && keys[end] === keys[at]) end++;
    const after = markers[end];
    const last = markers[end - 1] as Element;
    if (keys[at] !== null) {
      const isOwn = (el: Element): boolean =>
        !bounds.has(el.tagName) && !stop(el) && !(before && el.contains(before)) && !(after && el.contains(after));
      let row = marker;
      for (let up = marker.parentElement; up !== null && isOwn(up); up = up.parentElement) row = up;
      if (!rows.has(row)) rows.set(row, marker);
    }
    before = last;
    at = end;
  }
  return rows;
}
