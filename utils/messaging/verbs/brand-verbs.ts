import { z } from 'zod';
import type { PageBrand } from '../answers';
import { entry } from './entry';
import { pageSchema } from './page-context';

/** For which brand one answers on a page. */
export const brandVerbs = {
  'brand.find': entry<PageBrand>()('any', z.object({ page: pageSchema })),
  /** The user's answer for this account, or for this host where its pages name none; kept until it is changed. */
  'brand.choose': entry<PageBrand>()('any', z.object({ page: pageSchema, packId: z.string().max(80) })),
} as const;
