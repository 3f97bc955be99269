import type { Page, SiteAdapter } from '@/utils/sites/site-adapter';

/** An item that has a badge, with what its badge's place rests on; kept from one frame to the next. */
export interface Placed {
  el: Element;
  /** Beside this the badge stands; looked for again when the page changed. Null until the item is in the window. */
  anchor: Element | null;
  rtl: boolean;
  /** Its anchor came into the window after it did, or left before: the badge stands at its upper end meanwhile. */
  atHead: boolean;
  /** Something lies over its corner; null where that is not known, outside the window. */
  covered: boolean | null;
}

/** Relative to the overlay's host, px. */
export interface BadgePlace {
  left: number;
  top: number;
}

/** What may be another since the last frame. */
export interface Changes {
  /** The page itself changed: what an item's place rests on is looked for again. */
  anchors: boolean;
  /** Something may lie over items that did not before. */
  covers: boolean;
}

/** Side of a badge, px, as drawn by `components/overlay/badge.css`. */
const size = 20;
const gap = 6;

/**
 * Where the badges of items near the view go: outside the item's end edge where there is room, else on its upper end corner.
 * Outside, a badge is there as soon as its item is: at the item's head while what it stands beside is not in the window.
 * An item whose corner lies under something else (a sticky header, a dialog) gets none: a badge must not float over what
 * covers its item. What costs the page most, asking what lies over a point, is done once per coming into view and again when
 * covers changed; of items out of the window nothing but their box is asked.
 * @param host the overlay's host, to which places are relative and which is looked through
 */
export function placeBadges(
  items: readonly Placed[],
  host: Element,
  site: SiteAdapter,
  readPage: () => Page,
  { anchors, covers }: Changes,
): (BadgePlace | null)[] {
  const doc = host.ownerDocument;
  const view = doc.defaultView;
  if (!view || items.length === 0) return [];
  const origin = host.getBoundingClientRect();
  const { clientWidth } = doc.documentElement;
  const { innerHeight } = view;
  let page: Page | null = null;
  // Reads first, all of them: nothing is written in between, so the page lays itself out once at most.
  return items.map((item) => {
    const { el } = item;
    if (anchors) item.anchor = null;
    const box = el.getBoundingClientRect();
    // Out of the window nothing can be asked, and a badge is drawn in the very frame that scrolls it in.
    if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight) {
      item.covered = null;
      item.atHead = false;
      return null;
    }
    if (!item.anchor?.isConnected) {
      page ??= readPage();
      item.anchor = site.findAnchor?.(el, page) ?? el;
      item.rtl = view.getComputedStyle(el).direction === 'rtl';
    }
    const row = item.anchor === el ? box : item.anchor.getBoundingClientRect();
    const { rtl } = item;
    const outside = rtl ? box.left - gap - size : box.right + gap;
    const inside = rtl ? box.left + gap : box.right - gap - size;
    const fits = rtl ? outside >= 0 : outside + size <= clientWidth;
    const isIn = (y: number): boolean => y + size > 0 && y < innerHeight;
    const beside = Math.max(box.top, Math.min(row.top, box.bottom - size));
    // It goes from one to the other only where nobody sees it go, and inside the item, over its controls, never.
    if (!fits) item.atHead = false;
    else if (!isIn(item.atHead ? box.top : beside)) {
      item.atHead = isIn(box.top) && !isIn(beside);
      item.covered = null;
    }
    const top = item.atHead ? box.top : beside;
    const place = { left: (fits ? outside : inside) - origin.left, top: top - origin.top };
    if (!isIn(top)) {
      item.covered = null;
      return null;
    }
    const y = Math.min(Math.max(top + size / 2, 0), innerHeight - 1);
    const probe = { x: rtl ? box.left + 2 : box.right - 2, y };
    if (anchors || covers || item.covered === null) item.covered = isCovered(el, host, probe, doc);
    return item.covered ? null : place;
  });
}

/** Whether something that does not belong to the item lies over the point. */
function isCovered(el: Element, host: Element, { x, y }: { x: number; y: number }, doc: Document): boolean {
  const root = el.getRootNode();
  if (root instanceof ShadowRoot) return false;
  let top = doc.elementFromPoint(x, y);
  // Only where a badge of ours lies on the point itself is the whole stack asked for.
  if (top === host) top = doc.elementsFromPoint(x, y).find((other) => other !== host) ?? null;
  return top !== null && !el.contains(top) && !top.contains(el);
}
