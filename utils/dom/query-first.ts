/** The first element below `root` the selector finds, `root` itself included; null when the selector is not one. */
export function queryFirst(root: ParentNode, selector: string): Element | null {
  try {
    if ('matches' in root && (root as Element).matches(selector)) return root as Element;
    return root.querySelector(selector);
  } catch {
    return null;
  }
}
