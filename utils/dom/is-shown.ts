/** Whether a person can see the element on the live page now: rendered, not made invisible. Reads layout. */
export function isShown(el: Element): boolean {
  return el.isConnected && el.checkVisibility({ visibilityProperty: true }) && el.getClientRects().length > 0;
}
