import type { Item, PageKind } from '@/utils/community/schema';
import type { EditorTechnology } from '@/utils/editors/editor-driver';
import { findDriver } from '@/utils/editors/registry';
import { findSlots } from './find-slot';
import type { Page, SiteAdapter } from './site-adapter';

export interface PageReading {
  network: string;
  pageKind: PageKind;
  items: Item[];
  composers: { technology: EditorTechnology | null; itemId: string | null }[];
  /** Slots this kind of page must have and which no selector found. */
  missing: string[];
}

/** Reads a whole page through its adapter: what the command line, the health check and the tests see. */
export function readPage(site: SiteAdapter, page: Page): PageReading {
  const pageKind = site.pageKind(page.url, page.doc);
  const elements = site.listItems(page.doc, page);
  const items = elements.map((el) => site.readItem(el, page)).filter((item) => item !== null);
  const composers = site.listComposers(page).map((composer) => {
    const el = site.findComposerItem(composer, page);
    return {
      technology: findDriver(composer)?.id ?? null,
      itemId: el === null ? null : (site.readItem(el, page)?.id ?? null),
    };
  });
  const missing = site.expects(pageKind).filter((slot) => findSlots(site, slot, page.doc, page).length === 0);
  // Items without a single word: the page has them, their text is where no selector looks.
  if (elements.length > 0 && items.every((item) => item.text === '') && !missing.includes('text')) missing.push('text');
  return { network: site.id, pageKind, items, composers, missing };
}
