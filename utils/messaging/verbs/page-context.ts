import { z } from 'zod';
import { itemSchema, languageSchema, networkIdSchema, registerSchema } from '@/utils/community/schema';

/** The page a call speaks of. */
export const pageSchema = z.object({ host: z.string().max(253), url: z.string().max(4000), network: networkIdSchema });
/** What a text is written for. */
export const draftContext = {
  item: itemSchema.nullable(),
  network: networkIdSchema,
  language: languageSchema.nullable(),
  register: registerSchema.nullable(),
};
