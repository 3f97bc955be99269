import { z } from 'zod';
import { articleSchema, ruleSchema } from '@/utils/charter/schema';
import { localizedTextSchema } from '@/utils/community/schema';
import { templateSchema } from '@/utils/templates/schema';
import { packAreas } from '../compare/pack-parts';

/** What a part of this area must be. A setting is looked at when it is laid into a pack: only there is known what it is. */
const schemas: Partial<Record<(typeof packAreas)[number], z.ZodType>> = {
  template: templateSchema,
  article: articleSchema,
  rule: ruleSchema,
};

/** Any part of a pack, as `compare-packs.ts` cuts it. `before` null: new; `after` null: taken away. */
export const proposedPartSchema = z
  .strictObject({
    kind: z.literal('part'),
    area: z.enum(packAreas),
    id: z.string().min(1).max(300),
    title: localizedTextSchema.nullable(),
    before: z.unknown(),
    after: z.unknown(),
  })
  .superRefine(({ area, before, after }, context) => {
    const schema = schemas[area];
    for (const [path, value] of Object.entries({ before, after })) {
      const issue = value === null ? undefined : schema?.safeParse(value).error?.issues[0];
      if (issue) context.addIssue({ code: 'custom', path: [path, ...issue.path], message: issue.message });
    }
  });
export type ProposedPart = z.infer<typeof proposedPartSchema>;
