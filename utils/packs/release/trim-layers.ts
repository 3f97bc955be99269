import type { RuleLayer } from '@/utils/charter/rule-layer';
import { isSame } from '../compare/is-same';
import type { PackLayer } from '../pack-layer';
import type { Pack } from '../schema';
import { keepOrder } from './keep-order';

export interface Layers {
  packLayer: PackLayer;
  ruleLayer: RuleLayer;
}

/** The layers without what the pack says itself by now: after a publication, or when a proposal came back in the next version. */
export function trimLayers(pack: Pack, { packLayer, ruleLayer }: Layers): Layers {
  const templates = new Map(pack.templates.map((one) => [one.id, one]));
  const articles = new Map(pack.charter.articles.map((one) => [one.id, one]));
  const rules = new Map(pack.charter.rules.map((one) => [one.id, one]));
  const isNews =
    <T extends { id: string }>(published: ReadonlyMap<string, T>) =>
    (one: T) =>
      !isSame(published.get(one.id), one);
  return {
    packLayer: {
      ...packLayer,
      templates: packLayer.templates.filter(isNews(templates)),
      removedTemplates: packLayer.removedTemplates.filter((id) => templates.has(id)),
      privateTemplates: packLayer.privateTemplates.filter(isNews(templates)),
      articles: packLayer.articles.filter(isNews(articles)),
      removedArticles: packLayer.removedArticles.filter((id) => articles.has(id)),
      articleOrder: keepOrder(packLayer.articleOrder, pack.charter.articles),
      tone: isSame(packLayer.tone, pack.tone) ? null : packLayer.tone,
      brand: isSame(packLayer.brand, pack.brand) ? null : packLayer.brand,
    },
    ruleLayer: {
      ...ruleLayer,
      rules: ruleLayer.rules.filter(isNews(rules)),
      disabled: ruleLayer.disabled.filter((id) => rules.has(id) || ruleLayer.rules.some((one) => one.id === id)),
    },
  };
}
