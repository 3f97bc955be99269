import { generic } from '@/utils/sites/generic';
import { siteAdapters } from '@/utils/sites/registry';
import type { SiteAdapter } from '@/utils/sites/site-adapter';

/** Every adapter, the one for any page last. */
export const adapters: readonly SiteAdapter[] = [...siteAdapters, generic];

/** The adapter of a network; throws when none is registered. */
export function expectAdapter(network: string): SiteAdapter {
  const site = adapters.find(({ id }) => id === network);
  if (site === undefined) throw new Error(`no adapter is registered for ${network}`);
  return site;
}
