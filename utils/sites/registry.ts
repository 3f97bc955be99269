import { mastodon } from './mastodon';
import type { SiteAdapter } from './site-adapter';
import { wordpress } from './wordpress';

/**
 * Every adapter but `generic`, which reads the pages none of these knows (see `findSite`). Engines that live on any
 * host are tried in this order.
 */
export const siteAdapters: readonly SiteAdapter[] = [mastodon, wordpress];
