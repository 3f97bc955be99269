import { z } from 'zod';
import { actionSchema, type Interaction, interactionSchema, outcomeSchema } from '@/utils/log/schema';
import { findingRuleSchema } from '@/utils/tone/schema';
import type { DaySummary } from '../answers';
import { entry } from './entry';
import { logQuerySchema } from './log-query';
import { pageSchema } from './page-context';
import { type ParkedAct, parkedActSchema } from './parked-act';
import { type ParkedReply, parkedReplySchema } from './parked-reply';

const newInteraction = interactionSchema
  .pick({
    network: true,
    host: true,
    action: true,
    item: true,
    comment: true,
    templateRef: true,
    rules: true,
    toneBefore: true,
    handleMs: true,
  })
  .extend({
    outcome: outcomeSchema.default('attempted'),
    /** The account of the page, by which its brand is known. */
    account: pageSchema.shape.account,
    owner: pageSchema.shape.owner,
  });

/** The log, and replies on their way. */
export const logVerbs = {
  'log.attempt': entry<{ id: string }>()('any', newInteraction),
  'log.settle': entry<null>()(
    'any',
    z.object({
      id: z.string(),
      outcome: outcomeSchema.exclude(['attempted']),
      failure: z.string().optional(),
      /** What was inserted and what was sent in the end: the log keeps the share that was changed. */
      sent: z.object({ inserted: z.string().max(100_000).nullable(), text: z.string().max(100_000) }).optional(),
      toneAfter: z.array(findingRuleSchema).optional(),
      sentAnyway: z.boolean().optional(),
    }),
  ),
  'log.update': entry<null>()(
    'any',
    z.object({ id: z.string(), comment: z.string().max(20_000), action: actionSchema.optional() }),
  ),
  'log.remove': entry<{ removed: Interaction }>()('any', z.object({ id: z.string() })),
  'log.restore': entry<null>()('page', z.object({ interaction: interactionSchema })),
  /** Several lines at once, as chosen in the table; those already gone are left out. */
  'log.removeMany': entry<{ removed: Interaction[] }>()('page', z.object({ ids: z.array(z.string()).max(1000) })),
  'log.restoreMany': entry<null>()('page', z.object({ interactions: z.array(interactionSchema).max(1000) })),
  'log.query': entry<{ rows: Interaction[]; total: number }>()('page', logQuerySchema),
  'log.today': entry<DaySummary>()('page', z.object({ timeZoneOffset: z.number().int().min(-900).max(900) })),
  'log.exportCsv': entry<{ csv: string; rows: number }>()('page', logQuerySchema),
  /** A reply on its way into a composer that may open on another page: kept for the tab, for a minute. */
  'reply.park': entry<null>()('any', parkedReplySchema.nullable()),
  'reply.take': entry<ParkedReply | null>()('any', z.object({})),
  'reply.waits': entry<boolean>()('any', z.object({})),
  /** An act of the site that may leave the page; null once it ended here. */
  'act.park': entry<null>()('any', parkedActSchema.nullable()),
  /** The act that left the page before this one, if one did a short while ago. */
  'act.find': entry<ParkedAct | null>()('any', z.object({})),
} as const;
