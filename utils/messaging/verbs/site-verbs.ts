import { z } from 'zod';
import { networkIdSchema } from '@/utils/community/schema';
import type { SiteState } from '../answers';
import { entry } from './entry';
import { pageSchema } from './page-context';

/** Hosts, their switches and their taught selectors. */
export const siteVerbs = {
  'site.state': entry<SiteState>()('any', z.object({ host: z.string().max(253) })),
  'site.enable': entry<SiteState>()(
    'page',
    z.object({ host: z.string().min(1).max(253), network: networkIdSchema.nullable() }),
  ),
  'site.disable': entry<SiteState>()('page', z.object({ host: z.string().min(1).max(253) })),
  'site.teach': entry<null>()(
    'any',
    z.object({ host: z.string().max(253), slot: z.string().max(60), selector: z.string().max(1000).nullable() }),
  ),
  /** Selectors tried before the adapter's own: those taught on this host, then those of the packs. */
  'site.overrides': entry<Record<string, string[]>>()('any', pageSchema.omit({ url: true })),
  /** Loads the panel into the page that asks. */
  'panel.load': entry<null>()('content', z.object({})),
} as const;
