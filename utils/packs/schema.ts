import { z } from 'zod';
import { charterSchema } from '@/utils/charter/schema';
import { languageSchema, localizedTextSchema, networkIdSchema } from '@/utils/community/schema';
import { templateSchema } from '@/utils/templates/schema';
import { toneGuideSchema } from '@/utils/tone/schema';

/** Newest format this build can read. A newer pack is refused with "please update", never half read. */
export const packFormat = 'moderato.pack/1';

/** Twice what search, opening and comparing are measured with; nobody finds anything in more. */
export const maxTemplates = 20_000;

export const brandSchema = z.strictObject({
  name: z.string().min(1).max(200),
  /** Handles of the brand's own accounts, by network id; how the brand is recognised on a page. */
  handles: z.record(z.string(), z.array(z.string()).max(50)).default({}),
  /** The brand's own domains: never advertising, never spam. */
  domains: z.array(z.string().max(253)).max(200).default([]),
  /** Public contact points: never personal data. */
  contacts: z.array(z.string().max(200)).max(100).default([]),
  /** Values templates may use as {{ brand.<name> }}. */
  variables: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), localizedTextSchema.or(z.string())).default({}),
});
export type Brand = z.infer<typeof brandSchema>;

/** Templates + charter + tone guide of one brand, versioned. */
export const packSchema = z.strictObject({
  format: z.literal(packFormat),
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  languages: z.array(languageSchema).min(1),
  title: localizedTextSchema,
  brand: brandSchema,
  templates: z.array(templateSchema).max(maxTemplates),
  charter: charterSchema,
  tone: toneGuideSchema,
  /**
   * Corrections for networks whose page changed: network → slot → CSS selectors, tried before the adapter's own. Data only;
   * a selector that is no selector finds nothing.
   */
  selectors: z
    .partialRecord(networkIdSchema, z.record(z.string().max(60), z.array(z.string().max(1000)).max(20)))
    .default({}),
});
export type Pack = z.infer<typeof packSchema>;
