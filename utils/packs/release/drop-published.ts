import type { RuleLayer } from '@/utils/charter/rule-layer';
import { isSame } from '../compare/is-same';
import type { PackLayer } from '../pack-layer';
import type { Pack } from '../schema';
import { keepOrder } from './keep-order';

interface Layers {
  pack: PackLayer;
  rules: RuleLayer;
}

/**
 * The layers without what a published pack says itself: kept, an old draft would silently stand over the next version of
 * somebody else. What was written while the publication was under way stays, and so does what is private.
 */
export function dropPublished(layers: Layers, published: Pack): Layers {
  const { pack: layer, rules } = layers;
  const { charter } = published;
  const ruleIds = new Set(charter.rules.map(({ id }) => id));
  return {
    pack: {
      ...layer,
      templates: keepOwn(layer.templates, published.templates),
      removedTemplates: keepKnown(layer.removedTemplates, published.templates),
      articles: keepOwn(layer.articles, charter.articles),
      removedArticles: keepKnown(layer.removedArticles, charter.articles),
      articleOrder: keepOrder(layer.articleOrder, charter.articles),
      tone: layer.tone && isSame(layer.tone, published.tone) ? null : layer.tone,
      brand: layer.brand && isSame(layer.brand, published.brand) ? null : layer.brand,
    },
    rules: {
      ...rules,
      rules: keepOwn(rules.rules, charter.rules).filter(({ id }) => ruleIds.has(id) || !rules.disabled.includes(id)),
      disabled: rules.disabled.filter((id) => ruleIds.has(id)),
    },
  };
}

/** Entries that say something else than the pack. */
function keepOwn<T extends { id: string }>(own: readonly T[], published: readonly T[]): T[] {
  const known = new Map(published.map((one) => [one.id, one]));
  return own.filter((one) => !isSame(one, known.get(one.id)));
}

/** Ids still to be taken away. */
function keepKnown(ids: readonly string[], published: readonly { id: string }[]): string[] {
  const known = new Set(published.map(({ id }) => id));
  return ids.filter((id) => known.has(id));
}
