import { z } from 'zod';
import { verdictSchema } from '@/utils/charter/schema';
import { itemSchema, type Language, languageSchema, networkIdSchema, type Register } from '@/utils/community/schema';
import type { Finding } from '@/utils/tone/schema';
import type { Rendering, TemplateHit } from '../answers';
import { entry } from './entry';
import { draftContext, voiceContext } from './page-context';

/** Finding and filling templates, checking a draft. */
export const templateVerbs = {
  'templates.search': entry<TemplateHit[]>()(
    'any',
    z.object({
      query: z.string().max(500),
      network: networkIdSchema,
      language: languageSchema.nullable(),
      item: itemSchema.nullable(),
      verdict: verdictSchema.nullable(),
      limit: z.number().int().min(1).max(200).default(50),
      ...voiceContext,
    }),
  ),
  'templates.render': entry<Rendering>()(
    'any',
    z.object({ templateId: z.string(), answers: z.record(z.string(), z.string().max(5000)), ...draftContext }),
  ),
  'draft.check': entry<{ findings: Finding[]; length: number; language: Language; register: Register | null }>()(
    'any',
    z.object({
      draft: z.string().max(100_000),
      /** The part of a template to make personal, as it was inserted; null when there is none. */
      personal: z.string().max(20_000).nullable().default(null),
      count: z.enum(['utf16', 'graphemes', 'x', 'mastodon', 'bytes']).nullable(),
      max: z.number().int().nullable(),
      ...draftContext,
    }),
  ),
} as const;
