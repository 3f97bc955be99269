import { z } from 'zod';
import type { Verdict } from '@/utils/charter/schema';
import { itemSchema, languageSchema } from '@/utils/community/schema';
import type { ItemHistory, PageBrand } from '../answers';
import { entry } from './entry';
import { pageSchema, voiceContext } from './page-context';

/** Comments and what the charter says of them. */
export const itemVerbs = {
  'items.check': entry<{
    verdicts: Verdict[];
    histories: (ItemHistory | null)[];
    ofTeam: boolean[];
    brand: PageBrand;
  }>()('any', z.object({ page: pageSchema, items: z.array(itemSchema).max(200) })),
  'charter.explain': entry<{ articleId: string; packId: string; number: string; title: string; text: string }[]>()(
    'any',
    z.object({
      articleIds: z.array(z.string()).max(50),
      language: languageSchema,
      ...voiceContext,
      /** Of a line of the log: two brands may have an article of one id. */
      brand: z.string().max(200).nullable().default(null),
    }),
  ),
  'charter.helpLines': entry<{ text: string; url: string | null }[]>()(
    'any',
    z.object({ language: languageSchema, ...voiceContext }),
  ),
  /** "This is wrong": kept as a local exception and test case; the same words are not marked by this rule again. */
  'charter.dispute': entry<{ /** Takes it back: `rules.dropDispute`. */ key: string }>()(
    'any',
    z.object({ ruleId: z.string().max(80), text: z.string().max(100_000), words: z.array(z.string()).max(50) }),
  ),
} as const;
