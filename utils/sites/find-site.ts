import { generic } from './generic';
import { matchesPattern } from './match-pattern';
import { siteAdapters } from './registry';
import type { SiteAdapter } from './site-adapter';

/** The adapter that reads a page: by its address, else by what the page is built of, else the one for any page. */
export function findSite(page: { url: URL; doc: Document }): SiteAdapter {
  return (
    siteAdapters.find((site) => site.matches.some((pattern) => matchesPattern(pattern, page.url))) ??
    siteAdapters.find((site) => site.fingerprint?.(page.doc)) ??
    generic
  );
}
