import { z } from 'zod';
import { categorySchema } from '@/utils/charter/schema';
import { itemSchema, networkIdSchema } from '@/utils/community/schema';
import { findingRuleSchema } from '@/utils/tone/schema';

export const actions = [
  'reply',
  'flag',
  'note',
  'skip',
  'hand-over',
  'hide',
  'delete',
  'approve',
  'report',
  'warn',
  'spam',
  'restore',
  'other',
] as const;
export const actionSchema = z.enum(actions);
export type Action = z.infer<typeof actionSchema>;

/** `attempted` is written before the act; the others settle it. */
export const outcomes = ['attempted', 'inserted', 'sent', 'done', 'failed'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

/** A template as it was used. */
export const templateRefSchema = z.object({ packId: z.string(), templateId: z.string(), lang: z.string() });

/** One line of the log: who did what to which item, why, and how it ended. */
export const interactionSchema = z.object({
  id: z.string().min(1).max(64),
  /** ISO 8601, UTC. */
  at: z.string(),
  agent: z.string().max(200),
  device: z.string().max(64),
  network: networkIdSchema,
  /** Host of the page; empty when logged by hand without one. */
  host: z.string().max(253).default(''),
  brand: z.string().max(200),
  action: actionSchema,
  outcome: outcomeSchema,
  /** Why it failed: a code of `utils/diagnostics/error-codes.ts`. */
  failure: z.string().max(60).optional(),
  /** The item as it was; null when logged by hand. */
  item: itemSchema.nullable(),
  /** What the agent wrote: a note's text, or the words of a line logged by hand. */
  comment: z.string().max(20_000).default(''),
  templateRef: templateRefSchema.optional(),
  /** Templates added to the same reply afterwards. */
  moreTemplates: z.array(templateRefSchema).max(20).optional(),
  /** Share of the inserted template that was changed before sending, 0–1. */
  editedShare: z.number().min(0).max(1).optional(),
  rules: z.array(z.object({ ruleId: z.string(), articleId: z.string().nullable(), category: categorySchema })),
  toneBefore: z.array(findingRuleSchema),
  toneAfter: z.array(findingRuleSchema),
  /** The user sent although a remark said hold. */
  sentAnyway: z.boolean().optional(),
  /** From opening the item to the act, ms. */
  handleMs: z.number().int().min(0).nullable(),
  /** From the item's publication to the act, ms. */
  responseMs: z.number().int().min(0).nullable(),
});
export type Interaction = z.infer<typeof interactionSchema>;
