import { z } from 'zod';
import { networkIdSchema } from '@/utils/community/schema';
import { outcomeFilters } from '@/utils/log/match-query';
import { actionSchema } from '@/utils/log/schema';

export const logQuerySchema = z.object({
  text: z.string().max(500).default(''),
  network: networkIdSchema.nullable().default(null),
  action: actionSchema.nullable().default(null),
  outcome: z.enum(outcomeFilters).nullable().default(null),
  host: z.string().max(253).nullable().default(null),
  /** Where `text` is looked for. */
  textIn: z.enum(['all', 'author']).default('all'),
  /** `packId/templateId`: only answers written with it. */
  template: z.string().max(200).nullable().default(null),
  /** Only these lines. */
  ids: z.array(z.string().max(64)).max(200).nullable().default(null),
  /** ISO dates, inclusive start and exclusive end. */
  since: z.string().nullable().default(null),
  until: z.string().nullable().default(null),
  /** `newest` is descending, whatever it is sorted by. */
  sort: z.enum(['newest', 'oldest']).default('newest'),
  sortBy: z.enum(['at', 'author', 'network', 'action', 'handleMs']).default('at'),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(1000).default(100),
});
export type LogQuery = z.infer<typeof logQuerySchema>;
