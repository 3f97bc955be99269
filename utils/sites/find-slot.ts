import { queryAll } from '@/utils/dom/query-all';
import type { Page, SiteAdapter } from './site-adapter';

/** Selectors of a slot, those taught for this host first. */
export function listSelectors(site: Pick<SiteAdapter, 'selectors'>, slot: string, page: Page): readonly string[] {
  const taught = page.overrides[slot];
  const own = site.selectors[slot] ?? [];
  return taught === undefined ? own : [...taught, ...own];
}

/** First element of a slot below `root` (or `root` itself); null when no selector finds one. */
export function findSlot(
  site: Pick<SiteAdapter, 'selectors'>,
  slot: string,
  root: ParentNode,
  page: Page,
): Element | null {
  return findSlots(site, slot, root, page)[0] ?? null;
}

/** All elements of a slot: of the first selector that finds any, in document order. */
export function findSlots(site: Pick<SiteAdapter, 'selectors'>, slot: string, root: ParentNode, page: Page): Element[] {
  for (const selector of listSelectors(site, slot, page)) {
    const found = queryAll(root, selector);
    if (found.length > 0) return found;
  }
  return [];
}
