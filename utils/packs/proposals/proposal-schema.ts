import { z } from 'zod';
import { articleSchema } from '@/utils/charter/schema';
import { languageSchema, networkIdSchema, registerSchema } from '@/utils/community/schema';
import { templateSchema } from '@/utils/templates/schema';
import { findingRuleSchema } from '@/utils/tone/schema';
import { proposedPartSchema } from './proposed-part';

export const proposalType = 'moderato.proposal/1';

/** Characters of a signed proposal: the largest templates the schema takes, some dozen of them. */
export const maxProposalCharacters = 1_000_000;

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/);

/** What a member would change. `before`: as it stood in the version it was made on; null: something new. */
export const proposedItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('template'), before: templateSchema.nullable(), after: templateSchema }),
  z.strictObject({ kind: z.literal('article'), before: articleSchema.nullable(), after: articleSchema }),
  /** One wording of a template. */
  z.strictObject({
    kind: z.literal('wording'),
    templateId: id,
    lang: languageSchema,
    register: registerSchema.nullable(),
    networks: z.array(networkIdSchema).optional(),
    before: z.string().max(20_000).nullable(),
    after: z.string().min(1).max(20_000),
  }),
  /** A comment a rule should let pass, with the words it marked in it. */
  z.strictObject({
    kind: z.literal('exception'),
    ruleId: id,
    text: z.string().min(1).max(5000),
    words: z.array(z.string().max(500)).max(50),
  }),
  /** A remark that is not for this team: these words, or, of what is missing, the whole finding. */
  z.strictObject({
    kind: z.literal('accept'),
    rule: findingRuleSchema,
    words: z.string().min(1).max(500).nullable(),
  }),
  proposedPartSchema,
]);
export type ProposedItem = z.infer<typeof proposedItemSchema>;

/** As people call themselves: a claim, not a proof. Nothing in it that hides or turns around the words beside it. */
export const personNameSchema = z
  .string()
  .max(120)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u);

export const reviewSchema = z.strictObject({
  reviewer: personNameSchema,
  /** `submitted`: waits for the reviewer. `changes`: not yet. */
  state: z.enum(['submitted', 'approved', 'changes']),
  comments: z
    .array(
      z.strictObject({
        /** Place of the item it is about; null: the whole. */
        item: z.number().int().min(0).max(499).nullable(),
        author: personNameSchema,
        at: z.iso.datetime(),
        text: z.string().min(1).max(2000),
      }),
    )
    .max(500),
});

/** A member's proposal to whoever writes the pack. */
export const proposalSchema = z.strictObject({
  /** Given by whoever made it, so that the same proposal sent twice is known. */
  id: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  /** Id and version of the pack it was made on. */
  pack: id,
  version: z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/),
  /** As the member calls themselves. */
  author: personNameSchema,
  /** ISO 8601 in UTC. */
  at: z.iso.datetime(),
  note: z.string().max(2000).default(''),
  items: z.array(proposedItemSchema).min(1).max(500),
  /** A draft handed to a named reviewer, or on its way back. */
  review: reviewSchema.optional(),
});
export type Proposal = z.infer<typeof proposalSchema>;
