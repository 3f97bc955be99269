export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  width: number;
  /** The surface scrolls inside beyond this. */
  maxHeight: number;
  side: 'end' | 'start' | 'over' | 'sheet';
  /** How far the page should scroll down first (negative: up) to bring the anchor into view; 0 when it is. */
  scrollBy: number;
}

export interface PlaceOptions {
  /** Between anchor and surface. */
  gap?: number;
  /** Between surface and the window's edges. */
  margin?: number;
  dir?: 'ltr' | 'rtl';
}

/**
 * Where a surface stands beside an item: at its end side, else at its start side, else over its end edge; along the
 * bottom when the window is hardly wider than the surface. Always whole inside the window, level with the item's top
 * where there is room. All in CSS px of the viewport; `scrollBy` is computed as if the page could scroll.
 */
export function placeBeside(
  anchor: Rect,
  size: { width: number; height: number },
  view: { width: number; height: number },
  { gap = 8, margin = 8, dir = 'ltr' }: PlaceOptions = {},
): Placement {
  const maxHeight = view.height - 2 * margin;
  const height = Math.min(size.height, maxHeight);
  const scrollBy = planScroll(anchor, view, margin);
  if (view.width < size.width + 15 * margin) {
    const width = view.width - 2 * margin;
    const low = Math.min(height, maxHeight, Math.max(280, Math.round(maxHeight * 0.7)));
    return { left: margin, top: view.height - margin - low, width, maxHeight: low, side: 'sheet', scrollBy };
  }
  const width = Math.min(size.width, view.width - 2 * margin);
  const right = anchor.left + anchor.width + gap;
  const left = anchor.left - gap - width;
  const fitsRight = right + width + margin <= view.width && right >= margin;
  const fitsLeft = left >= margin && left + width + margin <= view.width;
  const rtl = dir === 'rtl';
  const [fitsEnd, fitsStart] = rtl ? [fitsLeft, fitsRight] : [fitsRight, fitsLeft];
  const side = fitsEnd ? 'end' : fitsStart ? 'start' : 'over';
  const endEdge = rtl ? anchor.left + gap : anchor.left + anchor.width - gap - width;
  const wanted = side === 'over' ? endEdge : (side === 'end') === rtl ? left : right;
  const anchorTop = anchor.top - scrollBy;
  const over = side === 'over' ? placeOver(anchorTop, anchor.height, height, view.height, gap, margin) : null;
  const tall = over ? Math.min(height, over.room) : height;
  return {
    left: clamp(wanted, margin, view.width - margin - width),
    top: clamp(over ? over.top : anchorTop, margin, view.height - margin - tall),
    width,
    maxHeight: over ? Math.min(maxHeight, over.room) : maxHeight,
    side,
    scrollBy,
  };
}

/** Lowest a surface may be made to leave the item's words in sight: what the card takes to show the words it quotes and its acts. */
const leastHeight = 420;

/** Under the item, or above it, so that its words stay readable; lower than it would be when that is what it takes. */
function placeOver(
  top: number,
  anchorHeight: number,
  height: number,
  view: number,
  gap: number,
  margin: number,
): { top: number; room: number } {
  const below = top + anchorHeight + gap;
  const roomBelow = view - margin - below;
  const roomAbove = top - gap - margin;
  if (height <= roomBelow) return { top: below, room: roomBelow };
  if (height <= roomAbove) return { top: top - gap - height, room: roomAbove };
  if (roomBelow >= leastHeight && roomBelow >= roomAbove) return { top: below, room: roomBelow };
  if (roomAbove >= leastHeight) return { top: margin, room: roomAbove };
  return { top, room: view - 2 * margin };
}

/** Brings an anchor that is out of the window back to a third of its height. */
function planScroll(anchor: Rect, view: { height: number }, margin: number): number {
  const bottom = anchor.top + Math.min(anchor.height, 80);
  if (anchor.top >= margin && bottom <= view.height - margin) return 0;
  if (anchor.top < margin && anchor.top + anchor.height > view.height / 2) return 0;
  return Math.round(anchor.top - view.height / 3);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
