import { z } from 'zod';
import type { Pack } from '@/utils/packs/schema';
import type { PackState } from '../answers';
import { entry } from './entry';

/** Installed packs. */
export const packVerbs = {
  'pack.state': entry<PackState[]>()('any', z.object({})),
  'pack.read': entry<Pack>()('page', z.object({ id: z.string() })),
} as const;
