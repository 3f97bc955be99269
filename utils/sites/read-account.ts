import { findSlot } from './find-slot';
import type { AccountSource, Page, SiteAdapter } from './site-adapter';

/** Longest name of an account that is looked at, UTF-16 units. */
const longest = 500;

function readSource(source: AccountSource, site: SiteAdapter, page: Page): string | null {
  const el = source.slot === undefined ? null : findSlot(site, source.slot, page.doc, page);
  if (source.slot !== undefined && el === null) return null;
  const said = el === null ? page.url.pathname + page.url.search : readValue(el, source.attr);
  const found = source.part === undefined ? said : (source.part.exec(said.slice(0, 4000))?.[1] ?? '');
  const name = found.trim().replace(/\s+/g, ' ');
  return name === '' ? null : name.slice(0, longest);
}

const readValue = (el: Element, attr: string | undefined): string =>
  (attr === undefined ? el.textContent : el.getAttribute(attr)) ?? '';

/**
 * Which account a page belongs to or answers as, from what its adapter knows of it. `account` is the one that answers here, or
 * whose page it is to answer on; `owner` is whose page it is where that may be anybody's, as the thread of a customer.
 */
export function readAccount(site: SiteAdapter, page: Page): { account: string | null; owner: string | null } {
  const read = (sources: readonly AccountSource[]): string | null => {
    for (const source of sources) {
      const name = readSource(source, site, page);
      if (name !== null) return name;
    }
    return null;
  };
  const sources = site.account ?? [];
  return {
    account: read(sources.filter(({ anybody }) => !anybody)),
    owner: read(sources.filter(({ anybody }) => anybody)),
  };
}
