import { useRef } from 'preact/hooks';
import { type BarPlace, placeBar } from '@/components/composer/place-bar';
import type { Rect } from '@/components/overlay/place-beside';
import { findControlsNear } from '@/utils/dom/find-controls-near';
import { measure } from './measure';

/** Height of the bar and its distance from the composer, as `placeBar` and `components/composer/composer.css` have them, px. */
export const barHeight = 34;
const gap = 4;

/** What the page has above and below a composer, while it keeps its size; null where that was out of view so far. */
interface Surroundings {
  key: string;
  el: Element;
  above: Element[] | null;
  below: Element[] | null;
}

/**
 * Where the bar of a composer lies in the window now; null when the composer is out of view.
 * @param host the overlay's own element
 * @param empty nothing is written yet: pages show other controls once there is
 * @param unfolded the person asked for the whole bar, wherever it lies
 */
export function useBarPlace(el: HTMLElement | null, host: Element, empty: boolean, unfolded: boolean): BarPlace | null {
  const known = useRef<Surroundings | null>(null);
  if (!el?.isConnected) return null;
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const composer = measure(el);
  const key = `${composer.width} ${composer.height} ${view.width} ${empty}`;
  if (known.current?.el !== el || known.current.key !== key) known.current = { key, el, above: null, below: null };
  const around = known.current;
  const look = (top: number): Element[] | null => {
    if (top < 0 || top + barHeight > view.height) return null;
    const strip: Rect = { left: composer.left, top, width: Math.max(composer.width, 240), height: barHeight };
    return findControlsNear(el, strip, host);
  };
  around.above ??= look(composer.top - gap - barHeight);
  around.below ??= look(composer.top + composer.height + gap);
  const controls = [...(around.above ?? []), ...(around.below ?? [])].map(measure);
  const place = placeBar(composer, barHeight, view, controls);
  return place?.tight && unfolded ? { ...place, ...placeBar(composer, barHeight, view), tight: true } : place;
}
