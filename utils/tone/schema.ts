import { z } from 'zod';
import { messageRefSchema, registerSchema, spanSchema } from '@/utils/community/schema';

/** What the tone engine can say of a draft. `docs/glossary.md` says what each means. */
export const findingRules = [
  'aggressive',
  'blaming',
  'dismissive',
  'passive-aggressive',
  'too-informal',
  'jargon',
  'all-caps',
  'punctuation-excess',
  'emoji-excess',
  'register-mix',
  'missing-greeting',
  'missing-empathy',
  'missing-next-step',
  'over-promise',
  'personal-data',
  'exclusionary',
  'defensive',
  'placeholder',
  'hard-to-read',
  'blame-third-party',
  'too-long',
  'avoid-term',
  'not-personal',
] as const;
export const findingRuleSchema = z.enum(findingRules);
export type FindingRule = z.infer<typeof findingRuleSchema>;

/** `note` is a remark, `warn` asks to look again, `hold` stops the site's send button once. */
export const findingSeverities = ['off', 'note', 'warn', 'hold'] as const;
export const findingSeveritySchema = z.enum(findingSeverities);
export type FindingSeverity = Exclude<z.infer<typeof findingSeveritySchema>, 'off'>;

export const findingSchema = z.object({
  rule: findingRuleSchema,
  severity: z.enum(['note', 'warn', 'hold']),
  /** The exact words of the draft; null when something is missing rather than said. */
  span: spanSchema.nullable(),
  message: messageRefSchema,
  /** What to put in place of just these words; '' deletes them. */
  replacement: z.string().optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** The house's voice: which register, how strict, which words never. */
export const toneGuideSchema = z.strictObject({
  register: registerSchema.nullable().default(null),
  /** Per finding; what is absent keeps its default of `utils/tone/default-severity.ts`. */
  severities: z.partialRecord(findingRuleSchema, findingSeveritySchema).default({}),
  avoid: z
    .array(
      z.strictObject({
        term: z.string().min(1).max(200),
        lang: z.enum(['fr', 'en']).optional(),
        replacement: z.string().max(500).optional(),
        reason: z.string().max(500).optional(),
      }),
    )
    .max(2000)
    .default([]),
  /** Words a remark is not for in this house: the same words are not pointed out again by that rule. */
  accept: z
    .array(z.strictObject({ rule: findingRuleSchema, words: z.string().min(1).max(500) }))
    .max(2000)
    .default([]),
  /** What every reply to a question or complaint must hold. */
  require: z
    .strictObject({
      greeting: z.boolean().default(true),
      empathy: z.boolean().default(true),
      nextStep: z.boolean().default(true),
    })
    .default({ greeting: true, empathy: true, nextStep: true }),
  limits: z
    .strictObject({ emojis: z.number().int().min(0).default(3), sentenceWords: z.number().int().min(10).default(45) })
    .default({ emojis: 3, sentenceWords: 45 }),
});
export type ToneGuide = z.infer<typeof toneGuideSchema>;
