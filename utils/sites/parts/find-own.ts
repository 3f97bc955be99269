import { queryDeep } from '@/utils/dom/query-deep';
import { listSelectors } from '../find-slot';
import type { Page } from '../site-adapter';
import { nearestItem } from './nearest-item';
import type { SiteSpec } from './site-spec';

/**
 * The element of a slot that belongs to this very item, not to an item nested in it. The first hit is nearly always
 * the item's own, so the others are only looked at when it is not.
 */
export function findOwn(spec: SiteSpec, slot: string, el: Element, page: Page): Element | null {
  const id = spec.readId(el, page);
  for (const selector of listSelectors(spec, slot, page)) {
    for (const found of queryDeep(el, selector, spec.hosts)) {
      const owner = nearestItem(spec, found, page);
      if (owner === el || (owner !== null && spec.readId(owner, page) === id)) return found;
    }
  }
  return null;
}
