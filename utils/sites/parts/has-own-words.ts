/** Whether words stand in the element itself, not only in what it holds. */
export function hasOwnWords(el: Element): boolean {
  for (const node of el.childNodes) if (node.nodeType === 3 && node.nodeValue?.trim()) return true;
  return false;
}
