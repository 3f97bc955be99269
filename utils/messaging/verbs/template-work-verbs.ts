import { z } from 'zod';
import { type Item, itemSchema } from '@/utils/community/schema';
import type { TemplateUseSummary } from '@/utils/log/summarise-template-use';
import type { PackIssue } from '@/utils/packs/pack-issue';
import type { Template } from '@/utils/templates/schema';
import type { Overflow } from '@/utils/tone/measure-length';
import type { Finding } from '@/utils/tone/schema';
import type { Rendering } from '../answers';
import { entry } from './entry';

/** A template half written: of the shape of one, its values to be judged. */
const templateDraftSchema = z.custom<Template>(
  (draft) =>
    typeof draft === 'object' &&
    draft !== null &&
    'variants' in draft &&
    Array.isArray(draft.variants) &&
    draft.variants.length <= 40 &&
    draft.variants.every(
      (one: unknown) => typeof one === 'object' && one !== null && 'body' in one && typeof one.body === 'string',
    ),
);

/** One wording of a draft, tried on a comment. */
export interface VariantTrial {
  rendering: Rendering;
  /** What the tone guide says of the filled text. */
  findings: Finding[];
  /** UTF-16 units of the filled text. */
  length: number;
  over: Overflow[];
}

/** Trying a template while it is written, and what became of it in use. */
export const templateWorkVerbs = {
  /** What is wrong with a draft, and each wording filled for a comment. */
  'templates.try': entry<{ issues: PackIssue[]; variants: VariantTrial[] }>()(
    'page',
    z.object({
      packId: z.string().max(80),
      template: templateDraftSchema,
      item: itemSchema.nullable(),
      answers: z.record(z.string(), z.string().max(5000)),
    }),
  ),
  /** Comments to try a template on: of the log, then of those seen; newest first, each text once. */
  'templates.examples': entry<Item[]>()('page', z.object({ limit: z.number().int().min(1).max(100).default(30) })),
  /** Times used and when last, by template id. */
  'templates.uses': entry<{ templateId: string; count: number; lastAt: string }[]>()(
    'page',
    z.object({ packId: z.string().max(80) }),
  ),
  /** What became of the answers written with a template, over the last half year. */
  'templates.useOf': entry<TemplateUseSummary>()(
    'page',
    z.object({ packId: z.string().max(80), templateId: z.string().max(80) }),
  ),
  /** Text selected in a page, kept until the form that makes a template of it takes it. Opens that form. */
  'templates.keepText': entry<null>()('any', z.object({ text: z.string().min(1).max(20_000) })),
  'templates.takeText': entry<string | null>()('page', z.object({})),
} as const;
