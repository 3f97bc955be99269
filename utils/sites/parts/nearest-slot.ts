import { parentDeep } from '@/utils/dom/parent-deep';
import { findSlots } from '../find-slot';
import type { Page, SiteAdapter } from '../site-adapter';

/** The element of a slot in the smallest surroundings of `el` that hold one; of several there, the last before the end. */
export function nearestSlot(
  site: Pick<SiteAdapter, 'selectors'>,
  slot: string,
  el: Element,
  page: Page,
): Element | null {
  for (let at: Element | null = el; at !== null; at = parentDeep(at)) {
    const found = findSlots(site, slot, at, page);
    if (found.length > 0) return found.at(-1) ?? null;
  }
  return null;
}
