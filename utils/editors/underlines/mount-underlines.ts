import { findTextRange } from '../find-text-range';
import { readTextMap } from '../read-text-map';
import { findBoxAt } from './find-box-at';
import { pageHighlights } from './page-highlights';
import { readFrameOffset } from './read-frame-offset';
import { TrackedUnderlines } from './tracked-underlines';
import type { MountedUnderlines, Underline, UnderlineWeight } from './underline';

/** The page can clear our highlights without a trace; nobody misses an underline for this long, in ms. */
const lookAgainMs = 1000;

/**
 * Underlines words of a contenteditable editor by CSS Custom Highlights: the editor's DOM is read, never touched. Ranges
 * are computed again after every edit, since editors redraw the nodes they stood in. Fields have no nodes to underline:
 * see `mirrorText`.
 * @param signal its end takes the underlines away
 */
export function mountUnderlines(el: HTMLElement, first: readonly Underline[], signal: AbortSignal): MountedUnderlines {
  const doc = el.ownerDocument;
  const tracked = new TrackedUnderlines('');
  let drawn: { index: number; range: Range; weight: UnderlineWeight }[] = [];
  let frame = 0;

  const clear = (): void => {
    pageHighlights.remove(doc, drawn);
    drawn = [];
  };
  const draw = (map = readTextMap(el)): void => {
    clear();
    for (const { index, underline } of tracked.standing()) {
      const range = findTextRange(map, underline.span);
      if (range) drawn.push({ index, range, weight: underline.weight });
    }
    if (drawn.length > 0) pageHighlights.add(el, drawn);
  };
  const followEdit = (): void => {
    frame = 0;
    const map = readTextMap(el);
    tracked.follow(map.text);
    draw(map);
  };
  const observer = new MutationObserver(() => {
    if (frame === 0) frame = requestAnimationFrame(followEdit);
  });
  const update = (underlines: readonly Underline[]): void => {
    if (signal.aborted) return;
    const map = readTextMap(el);
    tracked.replace(underlines, map.text);
    draw(map);
  };
  const restore = (): void => {
    if (drawn.length > 0) pageHighlights.restore(doc);
  };

  const timer = setInterval(restore, lookAgainMs);
  el.addEventListener('focus', restore, { signal });
  observer.observe(el, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearInterval(timer);
    clear();
  });
  update(first);

  const boxesOf = (range: Range): DOMRect[] => {
    const { x, y } = readFrameOffset(doc);
    return [...range.getClientRects()].map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
  };
  return {
    update,
    findAt: (x, y) =>
      findBoxAt(
        drawn.map(({ index, range }) => ({ index, boxes: boxesOf(range) })),
        x,
        y,
      ),
    listBoxes: (index) => drawn.filter((each) => each.index === index).flatMap(({ range }) => boxesOf(range)),
  };
}
