const focusable = 'a[href],button,input,select,textarea,summary,[tabindex]';

/** What Tab reaches below `root`, in order. */
export function listFocusable(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(focusable)].filter(
    (el) => el.tabIndex >= 0 && !el.matches(':disabled') && el.checkVisibility(),
  );
}

/** On Tab at either end of `surface`, goes round to the other end. For a surface that floats over a foreign page. */
export function keepFocusInside(event: KeyboardEvent, surface: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const stops = listFocusable(surface);
  const tree = surface.getRootNode() as Document | ShadowRoot;
  const first = stops[0];
  const last = stops.at(-1);
  const leaving = event.shiftKey
    ? tree.activeElement === first || tree.activeElement === surface
    : tree.activeElement === last;
  if (!leaving || !first || !last) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}
