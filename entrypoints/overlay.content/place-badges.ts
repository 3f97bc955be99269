import type { Page, SiteAdapter } from '@/utils/sites/site-adapter';

export interface BadgePlace {
  id: string;
  /** Relative to the overlay's host, px. */
  left: number;
  top: number;
  rtl: boolean;
}

/** Side of a badge, px, as drawn by `components/overlay/badge.css`. */
const size = 20;
const gap = 6;

/**
 * Where the badges of the items in view go: outside the item's end edge where there is room, else on its upper end corner.
 * An item whose corner lies under something else (a sticky header, a dialog) gets none: a badge must not float over what
 * covers its item.
 * @param host the overlay's host, to which places are relative and which is looked through
 */
export function placeBadges(
  items: readonly { id: string; el: Element }[],
  host: Element,
  site: SiteAdapter,
  page: Page,
): BadgePlace[] {
  const { doc } = page;
  const view = doc.defaultView;
  if (!view) return [];
  const origin = host.getBoundingClientRect();
  // Reads first, all of them: nothing is written in between, so the page lays itself out once at most.
  return items.flatMap(({ id, el }) => {
    const anchor = site.findAnchor?.(el, page) ?? el;
    const box = el.getBoundingClientRect();
    const row = anchor === el ? box : anchor.getBoundingClientRect();
    const top = Math.max(box.top, Math.min(row.top, box.bottom - size));
    if (box.width === 0 || top + size < 0 || top > view.innerHeight) return [];
    const rtl = view.getComputedStyle(el).direction === 'rtl';
    const outside = rtl ? box.left - gap - size : box.right + gap;
    const inside = rtl ? box.left + gap : box.right - gap - size;
    const fits = rtl ? outside >= 0 : outside + size <= doc.documentElement.clientWidth;
    const left = fits ? outside : inside;
    const probe = { x: rtl ? box.left + 2 : box.right - 2, y: top + size / 2 };
    if (isCovered(el, host, probe, doc)) return [];
    return [{ id, left: left - origin.left, top: top - origin.top, rtl }];
  });
}

/** Whether something that does not belong to the item lies over the point. */
function isCovered(el: Element, host: Element, { x, y }: { x: number; y: number }, doc: Document): boolean {
  const root = el.getRootNode();
  const stack = (root instanceof ShadowRoot ? root : doc).elementsFromPoint(x, y);
  const top = stack.find((other) => other !== host && !host.contains(other));
  return top !== undefined && !el.contains(top) && !top.contains(el) && !(root instanceof ShadowRoot);
}
