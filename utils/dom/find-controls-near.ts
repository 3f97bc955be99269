import { parentDeep } from './parent-deep';

/** What a person presses or writes in. */
const controls =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="switch"], [role="checkbox"], [role="menuitem"]';

/** Between two looks, CSS px: a control narrower or lower than this is not one for a finger or a pointer. */
const step = 12;

/**
 * The controls of the page that show inside a strip of the window (CSS px of the viewport), the composer and what holds
 * it left out. Looks at points, so what lies hidden under a dialog does not count and what hangs elsewhere in the tree
 * does. Some hundred hit tests: ask when the composer changes its size, not at every scroll.
 * @param host the overlay's own element, looked through
 */
export function findControlsNear(
  composer: Element,
  strip: { left: number; top: number; width: number; height: number },
  host: Element,
): Element[] {
  const doc = composer.ownerDocument;
  const found = new Set<Element>();
  for (let y = strip.top + 1; y < strip.top + strip.height; y += Math.min(step, strip.height - 2)) {
    for (let x = strip.left + 1; x < strip.left + strip.width; x += step) {
      const top = doc.elementsFromPoint(x, y).find((el) => el !== host);
      const control = top && findControl(top, x, y);
      if (control && !control.contains(composer) && !composer.contains(control)) found.add(control);
    }
  }
  return [...found];
}

function findControl(top: Element, x: number, y: number): Element | null {
  let at: Element | null = top;
  for (let inner = top.shadowRoot?.elementFromPoint(x, y); inner && inner !== at; ) {
    at = inner;
    inner = inner.shadowRoot?.elementFromPoint(x, y);
  }
  for (; at; at = parentDeep(at)) if (at.matches(controls)) return at;
  return null;
}
