import { z } from 'zod';
import { itemSchema, languageSchema, networkIdSchema, registerSchema } from '@/utils/community/schema';

/** The page a call speaks of. */
export const pageSchema = z.object({
  host: z.string().max(253),
  url: z.string().max(4000),
  network: networkIdSchema,
  /** The account the page belongs to or answers as; null where the page does not say. */
  account: z.string().max(500).nullable().default(null),
  /** Whose page it is, where that may be anybody's: tells a brand only where it is one's own. */
  owner: z.string().max(500).nullable().default(null),
});
export type PageContext = z.output<typeof pageSchema>;

/** Whose voice a call needs: the page's brand, or a pack named by one of our own pages. Neither: the first pack. */
export const voiceContext = {
  page: pageSchema.nullable().default(null),
  packId: z.string().max(80).nullable().default(null),
};

/** What a text is written for. */
export const draftContext = {
  ...voiceContext,
  item: itemSchema.nullable(),
  network: networkIdSchema,
  language: languageSchema.nullable(),
  register: registerSchema.nullable(),
};
