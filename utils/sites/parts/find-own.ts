import { queryDeep } from '@/utils/dom/query-deep';
import { queryFirst } from '@/utils/dom/query-first';
import { listSelectors } from '../find-slot';
import type { Page } from '../site-adapter';
import { nearestItem } from './nearest-item';
import type { SiteSpec } from './site-spec';

/**
 * The element of a slot that belongs to this very item, not to an item nested in it. The first hit is nearly always
 * the item's own, so the others are only looked at when it is not.
 */
export function findOwn(spec: SiteSpec, slot: string, el: Element, page: Page): Element | null {
  const isOwn = (found: Element): boolean => {
    const owner = nearestItem(spec, found, page);
    return owner === el || (owner !== null && spec.readId(owner, page) === spec.readId(el, page));
  };
  for (const selector of listSelectors(spec, slot, page)) {
    const first = queryFirst(el, selector);
    if (first === null && spec.hosts === undefined) continue;
    if (first !== null && isOwn(first)) return first;
    const own = queryDeep(el, selector, spec.hosts).find((found) => found !== first && isOwn(found));
    if (own !== undefined) return own;
  }
  return null;
}
