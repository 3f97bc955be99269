import type { SiteAdapter } from './site-adapter';

/** Every adapter. The first whose patterns or fingerprint match reads the page; `generic` reads the rest. */
export const siteAdapters: readonly SiteAdapter[] = [];
