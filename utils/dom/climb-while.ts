/**
 * The highest ancestor of `el` (or `el` itself) up to which every step satisfies `keep`. Stops at the first that does
 * not, so that a whole page costs one climb per item.
 */
export function climbWhile(el: Element, keep: (ancestor: Element) => boolean): Element {
  let top = el;
  for (let next = el.parentElement; next !== null && keep(next); next = next.parentElement) top = next;
  return top;
}
