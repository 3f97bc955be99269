import { findBoxAt } from './find-box-at';
import { placeMirror } from './place-mirror';
import { TrackedUnderlines } from './tracked-underlines';
import type { MountedUnderlines, Underline } from './underline';
import { underlineStyle } from './underline-style';

/** A site empties its field after sending without an event; the mirror notices within this, in ms. */
const lookAgainMs = 500;

const frameStyle = 'position:fixed;left:0;top:0;margin:0;overflow:hidden;pointer-events:none;contain:strict;';
const textStyle = 'box-sizing:border-box;margin:0;border:0;color:transparent;';

/**
 * Underlines words of a textarea or input, which has no nodes to highlight: an invisible copy of its text lies over it,
 * inside our own overlay, and lets every click through. Follows typing, scrolling, resizing and the page around.
 * @param root where the copy hangs: our overlay, never the page
 * @param signal its end takes the copy away
 */
export function mirrorText(
  field: HTMLTextAreaElement | HTMLInputElement,
  first: readonly Underline[],
  root: ShadowRoot | HTMLElement,
  signal: AbortSignal,
): MountedUnderlines {
  const doc = root.ownerDocument;
  const frame = doc.createElement('div');
  const text = doc.createElement('div');
  frame.style.cssText = frameStyle;
  text.style.cssText = textStyle;
  frame.setAttribute('aria-hidden', 'true');
  frame.append(text);
  root.append(frame);
  const tracked = new TrackedUnderlines(field.value);
  let drawn: { index: number; el: HTMLElement }[] = [];
  let drawnText = '';

  const draw = (): void => {
    drawn = [];
    drawnText = field.value;
    text.replaceChildren();
    const standing = tracked.standing();
    // Most drafts have nothing to underline: then no key costs a copy of the text.
    if (standing.length === 0) return;
    let at = 0;
    for (const { index, underline } of standing) {
      const { start, end } = underline.span;
      if (start < at || end > drawnText.length) continue;
      const el = doc.createElement('span');
      el.style.cssText = underlineStyle(underline.weight);
      el.textContent = drawnText.slice(start, end);
      text.append(drawnText.slice(at, start), el);
      drawn.push({ index, el });
      at = end;
    }
    // A last empty line counts in a field; in the copy it needs something to stand on.
    text.append(`${drawnText.slice(at)}\u200B`);
  };
  const sync = (): void => {
    const isShown = drawn.length > 0 && field.isConnected && field.getClientRects().length > 0;
    const display = isShown ? 'block' : 'none';
    if (frame.style.display !== display) frame.style.display = display;
    if (isShown) placeMirror(field, frame, text);
  };
  const followEdit = (): void => {
    if (field.value !== drawnText) {
      tracked.follow(field.value);
      draw();
    }
    sync();
  };
  const update = (underlines: readonly Underline[]): void => {
    if (signal.aborted) return;
    tracked.replace(underlines, field.value);
    draw();
    sync();
  };

  const passive = { signal, passive: true };
  field.addEventListener('input', followEdit, { signal });
  field.addEventListener('scroll', sync, passive);
  for (const view of new Set([field.ownerDocument.defaultView, doc.defaultView])) {
    view?.addEventListener('scroll', sync, { ...passive, capture: true });
    view?.addEventListener('resize', sync, passive);
  }
  const resized = new ResizeObserver(sync);
  resized.observe(field);
  resized.observe(field.ownerDocument.body);
  const timer = setInterval(followEdit, lookAgainMs);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    clearInterval(timer);
    frame.remove();
  });
  update(first);

  const boxesOf = (el: HTMLElement): DOMRect[] => [...el.getClientRects()];
  return {
    update,
    findAt: (x, y) =>
      findBoxAt(
        drawn.map(({ index, el }) => ({ index, boxes: boxesOf(el) })),
        x,
        y,
      ),
    listBoxes: (index) => drawn.filter((each) => each.index === index).flatMap(({ el }) => boxesOf(el)),
  };
}
