/**
 * All elements below `root` that the selector finds, `root` itself included; none when the selector is not one
 * (selectors may come from a person who pointed at something, or from a pack).
 */
export function queryAll(root: ParentNode, selector: string): Element[] {
  try {
    const found = [...root.querySelectorAll(selector)];
    if ('matches' in root && (root as Element).matches(selector)) found.unshift(root as Element);
    return found;
  } catch {
    return [];
  }
}
