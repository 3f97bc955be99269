import { z } from 'zod';
import { languageSchema, networkIdSchema, registerSchema } from '@/utils/community/schema';

/** A question asked in one small form before insertion. */
export const promptSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  label: z.strictObject({ fr: z.string().optional(), en: z.string().optional() }),
  type: z.enum(['text', 'choice', 'date']).default('text'),
  choices: z.array(z.string()).max(50).optional(),
});
export type Prompt = z.infer<typeof promptSchema>;

/** The wording of a template in one language and register. The body is Liquid. */
export const variantSchema = z.strictObject({
  lang: languageSchema,
  /** Null where the language has no register (English) or the wording fits both. */
  register: registerSchema.nullable().default(null),
  /** Another wording for the networks named, usually shorter; absent: for all. */
  networks: z.array(networkIdSchema).optional(),
  body: z.string().min(1).max(20_000),
});
export type Variant = z.infer<typeof variantSchema>;

/** What a filled text must hold, and must not: an example the template is tried on before a pack is taken. */
export const templateTestSchema = z.strictObject({
  lang: languageSchema,
  /** Absent: the house register. */
  register: registerSchema.nullable().optional(),
  network: networkIdSchema.optional(),
  /** The comment it answers; absent: an author called Léa Martin who wrote nothing. */
  author: z.string().max(200).optional(),
  comment: z.string().max(5000).optional(),
  rating: z.number().min(1).max(5).optional(),
  /** To the template's questions, by name. */
  answers: z.record(z.string().max(40), z.string().max(2000)).default({}),
  contains: z.array(z.string().min(1).max(2000)).max(50).default([]),
  lacks: z.array(z.string().min(1).max(2000)).max(50).default([]),
});
export type TemplateTest = z.infer<typeof templateTestSchema>;

export const templateSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/),
  title: z.strictObject({ fr: z.string().max(200).optional(), en: z.string().max(200).optional() }),
  /** Typed as /shortcut in a composer. */
  shortcut: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
    .optional(),
  folder: z.string().max(200).default(''),
  tags: z.array(z.string().max(60)).max(30).default([]),
  /** Only on these networks; absent: everywhere. */
  networks: z.array(networkIdSchema).optional(),
  /** Signals or categories this template answers; feeds suggestions. */
  answers: z.array(z.string()).max(30).default([]),
  /** Articles it quotes. */
  cites: z.array(z.string()).max(20).default([]),
  /** Must be changed by hand before it is ready. */
  personalise: z.boolean().default(false),
  prompts: z.array(promptSchema).max(20).default([]),
  variants: z.array(variantSchema).min(1).max(40),
  /** A pack in which one of these fails is refused. */
  tests: z.array(templateTestSchema).max(20).optional(),
});
export type Template = z.infer<typeof templateSchema>;
