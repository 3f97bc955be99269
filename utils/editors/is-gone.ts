/** Whether the editor, or the frame it lived in, has left the page. */
export function isGone(el: Element): boolean {
  return !el.isConnected || el.ownerDocument.defaultView === null;
}
