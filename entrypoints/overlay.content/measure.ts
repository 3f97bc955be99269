import type { Rect } from '@/components/overlay/place-beside';

/** An element's place in the window, as the floating surfaces take it. */
export function measure(el: Element): Rect {
  const { left, top, width, height } = el.getBoundingClientRect();
  return { left, top, width, height };
}
