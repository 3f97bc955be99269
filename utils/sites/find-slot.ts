import type { Page, SiteAdapter } from './site-adapter';

/** Selectors of a slot, those taught for this host first. */
export function listSelectors(site: Pick<SiteAdapter, 'selectors'>, slot: string, page: Page): readonly string[] {
  return [...(page.overrides[slot] ?? []), ...(site.selectors[slot] ?? [])];
}

/** First element of a slot below `root` (or `root` itself); null when no selector finds one. */
export function findSlot(site: Pick<SiteAdapter, 'selectors'>, slot: string, root: ParentNode, page: Page): Element | null {
  for (const selector of listSelectors(site, slot, page)) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** All elements of a slot: of the first selector that finds any, in document order. */
export function findSlots(site: Pick<SiteAdapter, 'selectors'>, slot: string, root: ParentNode, page: Page): Element[] {
  for (const selector of listSelectors(site, slot, page)) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}
