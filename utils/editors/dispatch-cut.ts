/**
 * Offers the editor a cut of its selection: the one way to delete that every library listens to. The clipboard of the
 * person is not touched, the event carries its own. True when the editor took it in hand.
 */
export function dispatchCut(el: HTMLElement): boolean {
  const clipboardData = new DataTransfer();
  return !el.dispatchEvent(
    new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true, clipboardData }),
  );
}
