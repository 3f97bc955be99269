import type { Item } from '@/utils/community/schema';
import { readPage } from '@/utils/sites/read-page';
import type { NativeActionId, Page, SiteAdapter } from '@/utils/sites/site-adapter';

export interface FixtureReading {
  pageKind: string;
  items: (Item & { offers: NativeActionId[]; replyControl: boolean })[];
  composers: { itemId: string | null; limit: number | null; send: boolean }[];
  missing: string[];
}

/** All an adapter says about a page, in a form that a file can hold. Calls every member of the adapter but `run`. */
export function readFixture(site: SiteAdapter, page: Page): FixtureReading {
  const reading = readPage(site, page);
  const items = site.listItems(page.doc, page).flatMap((el) => {
    const item = site.readItem(el, page);
    if (item === null) return [];
    const offers = Object.entries(site.actions).filter(([, action]) => action.isOffered(el, page));
    site.findAnchor?.(el, page);
    site.findComposer({ item: el }, page);
    site.findComposer({ focus: el }, page);
    return [
      {
        ...item,
        offers: offers.map(([id]) => id as NativeActionId),
        replyControl: (site.findReplyControl?.(el, page) ?? null) !== null,
      },
    ];
  });
  const composers = site.listComposers(page).map((composer, at) => ({
    itemId: reading.composers[at]?.itemId ?? null,
    limit: site.findLimit(composer, page)?.max ?? null,
    send: (site.findSendControl?.(composer, page) ?? null) !== null,
  }));
  return { pageKind: reading.pageKind, items, composers, missing: reading.missing };
}
