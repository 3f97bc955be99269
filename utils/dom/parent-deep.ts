/** The parent element, or the host when the element is at the top of a shadow root. */
export function parentDeep(el: Element): Element | null {
  if (el.parentElement !== null) return el.parentElement;
  const root = el.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
