import type { Rect } from '@/components/overlay/place-beside';

/** Between the bar and a control it stands beside, CSS px. */
const air = 4;

/**
 * The widest part of a strip that lies on none of the controls; the whole strip when none reaches into it, of width 0
 * when they leave nothing. In the unit of the strip.
 */
export function findFreeRun(strip: Rect, controls: readonly Rect[]): { left: number; width: number } {
  const end = strip.left + strip.width;
  const taken = controls
    .filter(({ left, top, width, height }) => {
      const beside = left + width <= strip.left || left >= end;
      return !beside && top < strip.top + strip.height && top + height > strip.top;
    })
    .toSorted((a, b) => a.left - b.left);
  let best = { left: strip.left, width: 0 };
  let from = strip.left;
  for (const { left, width } of taken) {
    if (left - air - from > best.width) best = { left: from, width: left - air - from };
    from = Math.max(from, left + width + air);
  }
  return end - from > best.width ? { left: from, width: end - from } : best;
}
