import { z } from 'zod';
import { articleSchema } from '@/utils/charter/schema';
import { templateSchema } from '@/utils/templates/schema';
import { toneGuideSchema } from '@/utils/tone/schema';
import { brandSchema, type Pack } from './schema';

/**
 * What this machine changes in a pack, rules apart (`utils/charter/rule-layer.ts`): laid over it, the pack itself stays as
 * it came, so an update never touches it. For a member these are proposals and private templates; for a lead, the draft of
 * the next version.
 */
export const packLayerSchema = z.strictObject({
  packId: z.string().max(80),
  /** A template of the pack's id stands in its place; another id is a template more. */
  templates: z.array(templateSchema).max(100_000).default([]),
  removedTemplates: z.array(z.string().max(80)).max(100_000).default([]),
  /** Only for the person on this machine: never published, never proposed. */
  privateTemplates: z.array(templateSchema).max(100_000).default([]),
  articles: z.array(articleSchema).max(500).default([]),
  removedArticles: z.array(z.string().max(80)).max(500).default([]),
  /** Ids of articles in another order than the pack's; those not named stand after them. Absent: as it came. */
  articleOrder: z.array(z.string().max(80)).max(500).optional(),
  /** The whole tone guide in the place of the pack's; null: as it came. */
  tone: toneGuideSchema.nullable().default(null),
  brand: brandSchema.nullable().default(null),
});
export type PackLayer = z.infer<typeof packLayerSchema>;

export const emptyPackLayer = (packId: string): PackLayer => packLayerSchema.parse({ packId });

/** The pack as it would be published with the layer over it; what is private stays out. */
export function applyPackLayer(pack: Pack, layer: PackLayer): Pack {
  return {
    ...pack,
    brand: layer.brand ?? pack.brand,
    tone: layer.tone ?? pack.tone,
    templates: lay(pack.templates, layer.templates, layer.removedTemplates),
    charter: {
      ...pack.charter,
      articles: order(lay(pack.charter.articles, layer.articles, layer.removedArticles), layer.articleOrder),
    },
  };
}

function order<T extends { id: string }>(all: T[], ids: readonly string[] | undefined): T[] {
  if (!ids) return all;
  const places = new Map(ids.map((id, at) => [id, at]));
  return all.toSorted((a, b) => (places.get(a.id) ?? ids.length) - (places.get(b.id) ?? ids.length));
}

/** Own entries in the place of those with their id, new ones after them, removed ones gone. */
function lay<T extends { id: string }>(all: readonly T[], own: readonly T[], removed: readonly string[]): T[] {
  if (own.length === 0 && removed.length === 0) return [...all];
  const changed = new Map(own.map((one) => [one.id, one]));
  const gone = new Set(removed);
  const known = new Set(all.map(({ id }) => id));
  return [...all.map((one) => changed.get(one.id) ?? one), ...own.filter(({ id }) => !known.has(id))].filter(
    ({ id }) => !gone.has(id),
  );
}
