import { z } from 'zod';
import { localizedTextSchema, messageRefSchema, networkIdSchema, spanSchema } from '@/utils/community/schema';

/** What a charter can forbid. `docs/glossary.md` says what each means. */
export const categories = [
  'insult',
  'profanity',
  'hate',
  'harassment',
  'threat',
  'sexual',
  'personal-data',
  'spam',
  'scam',
  'advertising',
  'shouting',
  'flooding',
  'off-topic',
] as const;
export const categorySchema = z.enum(categories);
export type Category = z.infer<typeof categorySchema>;

/** What a comment asks of the team without breaking anything. */
export const signals = [
  'complaint',
  'question',
  'praise',
  'urgent',
  'legal',
  'press',
  'boycott',
  'distress',
  'mention',
  'competitor',
] as const;
export const signalSchema = z.enum(signals);
export type Signal = z.infer<typeof signalSchema>;

/** 1 note, 2 attention, 3 serious. */
export const severitySchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Severity = z.infer<typeof severitySchema>;

export const containables = [
  'link',
  'email',
  'phone',
  'iban',
  'card',
  'emoji',
  'mention',
  'hashtag',
  'number',
] as const;

/**
 * The `when` language of a rule. Pure data: conditions combine with all / any / none;
 * leaves look at the text, at what the built-in detectors found, or at the context.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { none: Condition[] }
  | { category: Category; atLeast?: Severity | undefined }
  | { signal: Signal }
  | { terms: string[] }
  | { near: { first: string[]; second: string[]; within: number } }
  | { regex: string }
  | { contains: (typeof containables)[number] }
  | { domains: { only?: string[] | undefined; except?: string[] | undefined } }
  | { capitals: { share: number; words: number } }
  | { repeats: number }
  | { length: { min?: number | undefined; max?: number | undefined } }
  | { language: ('fr' | 'en' | 'other')[] }
  | { network: z.infer<typeof networkIdSchema>[] }
  | { history: { firstTime?: boolean | undefined; violationsAtLeast?: number | undefined } };

const terms = z.array(z.string().min(1).max(200)).min(1).max(2000);

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1).max(50) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(50) }),
    z.strictObject({ none: z.array(conditionSchema).min(1).max(50) }),
    /** A built-in detector found this category, at this severity or above. */
    z.strictObject({ category: categorySchema, atLeast: severitySchema.optional() }),
    z.strictObject({ signal: signalSchema }),
    /** Whole words or phrases; a trailing * is a stem ("arnaq*"). Disguised spellings count. */
    z.strictObject({ terms }),
    /** A term of each list within so many words of each other. */
    z.strictObject({ near: z.strictObject({ first: terms, second: terms, within: z.number().int().min(1).max(20) }) }),
    /** Linear-time syntax (RE2): no look-around, no back-references. */
    z.strictObject({ regex: z.string().min(1).max(500) }),
    z.strictObject({ contains: z.enum(containables) }),
    /** A link to one of `only`, or to anything but `except`; sub-domains count. */
    z.strictObject({
      domains: z.strictObject({
        only: z.array(z.string()).max(500).optional(),
        except: z.array(z.string()).max(500).optional(),
      }),
    }),
    z.strictObject({ capitals: z.strictObject({ share: z.number().min(0).max(1), words: z.number().int().min(1) }) }),
    /** The same word or mark at least so many times in a row. */
    z.strictObject({ repeats: z.number().int().min(2).max(50) }),
    /** Length in characters as a person counts them (graphemes). */
    z.strictObject({ length: z.strictObject({ min: z.number().int().optional(), max: z.number().int().optional() }) }),
    z.strictObject({ language: z.array(z.enum(['fr', 'en', 'other'])).min(1) }),
    z.strictObject({ network: z.array(networkIdSchema).min(1) }),
    z.strictObject({
      history: z.strictObject({
        firstTime: z.boolean().optional(),
        violationsAtLeast: z.number().int().min(1).optional(),
      }),
    }),
  ]),
);

/** A comment, and where it counts the network it stands on and what the log knows of its author. */
const ruleTestSchema = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    network: networkIdSchema.optional(),
    history: z
      .strictObject({ firstTime: z.boolean().default(false), violations: z.number().int().min(0).default(0) })
      .optional(),
  }),
]);
export type RuleTest = z.infer<typeof ruleTestSchema>;

const ruleTests = z.strictObject({
  match: z.array(ruleTestSchema).max(200).default([]),
  pass: z.array(ruleTestSchema).max(200).default([]),
});

/** What the engine runs. A rule cites the article it enforces and carries its own tests. */
export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/),
  article: z.string(),
  category: categorySchema,
  /** Absent: the severity the detector gave (or 2 where no detector took part). */
  severity: severitySchema.optional(),
  when: conditionSchema,
  unless: conditionSchema.optional(),
  /** Ids of templates to propose, best first. */
  suggest: z.array(z.string()).max(10).default([]),
  tests: z.strictObject({ fr: ruleTests.optional(), en: ruleTests.optional() }),
});
export type Rule = z.infer<typeof ruleSchema>;

/** What members read: a numbered article of the charter. */
export const articleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/),
  number: z.string().max(10),
  title: localizedTextSchema,
  text: localizedTextSchema,
});
export type Article = z.infer<typeof articleSchema>;

export const charterSchema = z.strictObject({
  articles: z.array(articleSchema).max(500),
  rules: z.array(ruleSchema).max(5000),
  /** Shown on a comment in distress: whom to call, in the charter's own words. */
  helpLines: z
    .array(z.strictObject({ text: localizedTextSchema, url: z.string().optional() }))
    .max(20)
    .default([]),
  /** Names watched for the signals `mention` and `competitor`. */
  watch: z
    .strictObject({
      mentions: z.array(z.string()).max(200).default([]),
      competitors: z.array(z.string()).max(200).default([]),
    })
    .default({ mentions: [], competitors: [] }),
});
export type Charter = z.infer<typeof charterSchema>;

export const violationSchema = z.object({
  category: categorySchema,
  severity: severitySchema,
  ruleId: z.string(),
  articleId: z.string().nullable(),
  /** The words, in the original text; empty only for a rule on context alone. */
  spans: z.array(spanSchema),
  why: messageRefSchema,
  /** Why no guard (quoted, denied, in play…) lowered it; absent for a rule without a detector. */
  stands: messageRefSchema.optional(),
});
export type Violation = z.infer<typeof violationSchema>;

export const signalHitSchema = z.object({ signal: signalSchema, spans: z.array(spanSchema) });
export type SignalHit = z.infer<typeof signalHitSchema>;

export const verdictSchema = z.object({
  language: z.enum(['fr', 'en', 'other']),
  violations: z.array(violationSchema),
  signals: z.array(signalHitSchema),
  /** 0–100: how soon a person should look; orders the queue, names nothing. */
  rank: z.number().min(0).max(100),
  /** Only the ranking model stirred: "worth a look", without a category. */
  worthALook: z.boolean(),
  /** Template ids the broken rules suggest, best first. */
  suggest: z.array(z.string()),
});
export type Verdict = z.infer<typeof verdictSchema>;
