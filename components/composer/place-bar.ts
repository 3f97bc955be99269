import type { Rect } from '@/components/overlay/place-beside';
import { findFreeRun } from './find-free-run';

/** Narrowest the bar can be and still show the meter and the templates, CSS px. */
const least = 240;

/** Width of the dot the bar folds to, as drawn by `composer.css`, CSS px. */
const dot = 30;

export interface BarPlace {
  left: number;
  top: number;
  width: number;
  side: 'above' | 'below';
  /** The whole bar would lie on controls of the page on either side: only its dot finds room. */
  tight: boolean;
}

/**
 * Where the bar lies: along the composer's upper edge, outside it; below it when there is no room above or the page has
 * controls there; beside those controls when they leave it room; never wider than the window. In CSS px of the viewport.
 * Null when the composer is out of view: the bar goes with it.
 * @param controls what can be pressed around the composer (`findControlsNear`); the bar covers none of it
 */
export function placeBar(
  composer: Rect,
  barHeight: number,
  view: { width: number; height: number },
  controls: readonly Rect[] = [],
  { gap = 4, margin = 4 } = {},
): BarPlace | null {
  const bottom = composer.top + composer.height;
  if (bottom < 0 || composer.top > view.height) return null;
  const width = Math.min(Math.max(composer.width, least), view.width - 2 * margin);
  const left = Math.max(margin, Math.min(composer.left, view.width - margin - width));
  const above = { side: 'above' as const, top: composer.top - gap - barHeight };
  const below = { side: 'below' as const, top: bottom + gap };
  const sides = [above, below].filter(({ top }) => top >= margin && top + barHeight + margin <= view.height);
  if (sides.length === 0) return { left, top: margin, width, side: 'above', tight: false };
  const runs = sides.map(({ side, top }) => {
    const run = findFreeRun({ left, top, width, height: barHeight }, controls);
    return { ...run, top, side, tight: false };
  });
  const whole = runs.find((run) => run.width === width) ?? runs.find((run) => run.width >= least);
  if (whole) return whole;
  const small = runs.find((run) => run.width >= dot) ?? runs[0];
  return small ? { ...small, width: Math.max(small.width, dot), tight: true } : null;
}
