import { z } from 'zod';
import { templateSchema } from '@/utils/templates/schema';

/** A template where this machine has it: for the team, or only for the person on this machine. */
export const placedTemplateSchema = z.strictObject({ template: templateSchema, private: z.boolean() });
export type PlacedTemplate = z.infer<typeof placedTemplateSchema>;

/** One step of writing: what stood there when it was read, what shall stand there. Null: no such template. */
export const templateChangeSchema = z.strictObject({
  id: z.string().max(80),
  before: placedTemplateSchema.nullable(),
  after: placedTemplateSchema.nullable(),
});
export type TemplateChange = z.infer<typeof templateChangeSchema>;

/** The way back. */
export const invertChanges = (changes: readonly TemplateChange[]): TemplateChange[] =>
  changes.map(({ id, before, after }) => ({ id, before: after, after: before }));
