import { engineSites } from './engine-sites';
import type { SiteAdapter } from './site-adapter';
import { socialSites } from './social-sites';

/**
 * Every adapter but `generic`, which reads the pages none of these knows (see `findSite`): the very lists the two content
 * scripts carry, so that none is known here and unknown in a page.
 */
export const siteAdapters: readonly SiteAdapter[] = [...engineSites, ...socialSites];
