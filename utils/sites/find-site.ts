import { generic } from './generic';
import { matchesPattern } from './match-pattern';
import type { SiteAdapter } from './site-adapter';

/** The adapter that reads a page: by its address, else by what the page is built of, else the one for any page. */
export function findSite(page: { url: URL; doc: Document }, sites: readonly SiteAdapter[]): SiteAdapter {
  return (
    sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, page.url))) ??
    sites.find((site) => site.fingerprint?.(page.doc)) ??
    generic
  );
}
