import { z } from 'zod';
import type { NetworkId } from '@/utils/community/networks';
import { networkIdSchema } from '@/utils/community/schema';

/**
 * The network of a line. Texts come from anywhere (a forum, a blog's export): a name Moderato has no adapter for is read as
 * `generic`, without a network's own rules and limits. Left out or null: null.
 */
export const lineNetworkSchema = z
  .string()
  .nullish()
  .transform((name): NetworkId | null => {
    if (name === undefined || name === null) return null;
    const known = networkIdSchema.safeParse(name);
    return known.success ? known.data : 'generic';
  });
