import { z } from 'zod';

/** A reply on its way into a composer that may open on another page. */
export const parkedReplySchema = z.object({
  /** Line of the log that is `attempted`. */
  id: z.string().max(64),
  host: z.string().max(253),
  itemId: z.string().max(500),
  text: z.string().max(100_000),
});
export type ParkedReply = z.infer<typeof parkedReplySchema>;
