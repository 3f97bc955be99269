import { z } from 'zod';
import { articleSchema } from '@/utils/charter/schema';
import { toneGuideSchema } from '@/utils/tone/schema';
import { brandSchema } from '../schema';

const ids = z.array(z.string().max(80)).max(500);

/** One step of writing the charter's articles or a guide: what stood there when it was read, what shall stand there. */
export const partChangeSchema = z.discriminatedUnion('area', [
  z.strictObject({
    area: z.literal('article'),
    id: z.string().max(80),
    before: articleSchema.nullable(),
    after: articleSchema.nullable(),
  }),
  /** Ids of the articles in their order. */
  z.strictObject({ area: z.literal('order'), before: ids, after: ids }),
  z.strictObject({ area: z.literal('tone'), before: toneGuideSchema, after: toneGuideSchema }),
  z.strictObject({ area: z.literal('brand'), before: brandSchema, after: brandSchema }),
]);
export type PartChange = z.infer<typeof partChangeSchema>;

/** The way back. */
export const invertPart = (change: PartChange): PartChange =>
  ({ ...change, before: change.after, after: change.before }) as PartChange;
