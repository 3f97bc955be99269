const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON', 'TEXTAREA', 'INPUT', 'SELECT', 'svg']);

/**
 * How many characters `root` and each element in it show, white space at the ends of lines not counted, emoji from `img[alt]`:
 * in one walk, where the same is asked of many elements inside one another.
 * @param without elements to leave out with all they hold; they are not in the answer
 */
export function measureTexts(root: Element, without: (el: Element) => boolean): ReadonlyMap<Element, number> {
  const lengths = new Map<Element, number>();
  const measure = (el: Element): number => {
    if (skipped.has(el.tagName) || without(el)) return 0;
    let length = el.tagName === 'IMG' ? (el.getAttribute('alt')?.length ?? 0) : 0;
    for (let node = el.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 1) length += measure(node as Element);
      else if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
    }
    lengths.set(el, length);
    return length;
  };
  measure(root);
  return lengths;
}
