import { z } from 'zod';
import { networkIdSchema } from '@/utils/community/schema';

/** An act of the site that is under way and may leave the page. */
export const parkedActSchema = z.object({
  /** Line of the log that is `attempted`. */
  id: z.string().max(64),
  host: z.string().max(253),
  network: networkIdSchema,
  itemId: z.string().max(500),
  /** As the adapter names it; one it does not know any more is settled by the navigation alone. */
  act: z.string().max(20),
});
export type ParkedAct = z.infer<typeof parkedActSchema>;
