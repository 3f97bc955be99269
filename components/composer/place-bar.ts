import type { Rect } from '@/components/overlay/place-beside';

/** Narrowest the bar can be and still show the meter and the templates, CSS px. */
const least = 240;

/**
 * Where the bar lies: along the composer's upper edge, outside it; below it when there is no room above; never wider
 * than the window. In CSS px of the viewport. Null when the composer is out of view: the bar goes with it.
 */
export function placeBar(
  composer: Rect,
  barHeight: number,
  view: { width: number; height: number },
  { gap = 4, margin = 4 } = {},
): { left: number; top: number; width: number } | null {
  const bottom = composer.top + composer.height;
  if (bottom < 0 || composer.top > view.height) return null;
  const width = Math.min(Math.max(composer.width, least), view.width - 2 * margin);
  const left = Math.max(margin, Math.min(composer.left, view.width - margin - width));
  const above = composer.top - gap - barHeight;
  const below = bottom + gap;
  if (above >= margin) return { left, top: above, width };
  return { left, top: below + barHeight + margin <= view.height ? below : margin, width };
}
