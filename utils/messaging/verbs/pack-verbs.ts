import { z } from 'zod';
import type { Pack } from '@/utils/packs/schema';
import type { PackState } from '../answers';
import { entry } from './entry';

/** Installed packs, and the way to one of one's own. */
export const packVerbs = {
  'pack.state': entry<PackState[]>()('any', z.object({})),
  'pack.read': entry<Pack>()('page', z.object({ id: z.string() })),
  /** Begins the team's own pack with the sample and the drafts made on it. @param name of the brand */
  'pack.startOwn': entry<{ packId: string }>()(
    'page',
    z.object({ from: z.string().max(80), name: z.string().trim().min(1).max(80) }),
  ),
} as const;
