/** A caret after everything in the editor, in its deepest last node: some editors ignore a caret set on their root. */
export function findDraftEnd(el: HTMLElement, edge: 'start' | 'end' = 'end'): [Node, number] {
  let node: Node = el;
  for (;;) {
    const next: Node | null = edge === 'end' ? node.lastChild : node.firstChild;
    if (!next) break;
    node = next;
  }
  if (node.nodeType === 3) return [node, edge === 'end' ? (node.nodeValue ?? '').length : 0];
  const parent = node.parentNode;
  if (node === el || !parent) return [el, 0];
  const index = [...parent.childNodes].indexOf(node as ChildNode);
  // Before a final line break, which only holds the line open; after anything else.
  return [parent, edge === 'end' && node.nodeName !== 'BR' ? index + 1 : index];
}
