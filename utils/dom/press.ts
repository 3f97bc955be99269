/**
 * Presses a control of the page as a pointer does. The pointer events come first because some sites (YouTube Studio,
 * Radix menus) open on them and take `click` alone for nothing.
 */
export function press(control: HTMLElement): void {
  const view = control.ownerDocument.defaultView;
  if (view === null) return;
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 };
  const Pointer = view.PointerEvent ?? view.MouseEvent;
  control.dispatchEvent(new Pointer('pointerdown', init));
  control.dispatchEvent(new view.MouseEvent('mousedown', init));
  control.dispatchEvent(new Pointer('pointerup', init));
  control.dispatchEvent(new view.MouseEvent('mouseup', init));
  control.click();
}
