import { isSame } from '../compare/is-same';
import type { Pack } from '../schema';
import { keepOrder } from './keep-order';
import type { Layers } from './trim-layers';

/**
 * The other way round from `lay-draft.ts`: the layers that make `drafted` of the published pack. What is private stays, and
 * so does an own rule that is switched off. A new title, help lines and the like have no place in a layer and are left out.
 */
export function planLayers(pack: Pack, drafted: Pack, { packLayer, ruleLayer }: Layers): Layers {
  const articles = listOwn(pack.charter.articles, drafted.charter.articles);
  const rules = listOwn(pack.charter.rules, drafted.charter.rules);
  const running = new Set(drafted.charter.rules.map(({ id }) => id));
  const asleep = ruleLayer.rules.filter(({ id }) => ruleLayer.disabled.includes(id) && !running.has(id));
  const isPublished = new Set(pack.charter.rules.map(({ id }) => id));
  const templates = listOwn(pack.templates, drafted.templates);
  const natural = [
    ...pack.charter.articles.filter(({ id }) => !articles.removed.includes(id)),
    ...articles.own.filter(({ id }) => !pack.charter.articles.some((one) => one.id === id)),
  ];
  return {
    packLayer: {
      ...packLayer,
      templates: templates.own,
      removedTemplates: templates.removed,
      articles: articles.own,
      removedArticles: articles.removed,
      articleOrder: keepOrder(
        drafted.charter.articles.map(({ id }) => id),
        natural,
      ),
      tone: isSame(drafted.tone, pack.tone) ? null : drafted.tone,
      brand: isSame(drafted.brand, pack.brand) ? null : drafted.brand,
    },
    ruleLayer: {
      ...ruleLayer,
      rules: [...rules.own, ...asleep],
      disabled: [...rules.removed, ...asleep.filter(({ id }) => !isPublished.has(id)).map(({ id }) => id)],
    },
  };
}

/** What is new or says something else, and what is no more. */
function listOwn<T extends { id: string }>(published: readonly T[], drafted: readonly T[]) {
  const known = new Map(published.map((one) => [one.id, one]));
  const left = new Set(drafted.map(({ id }) => id));
  return {
    own: drafted.filter((one) => !isSame(known.get(one.id), one)),
    removed: published.flatMap(({ id }) => (left.has(id) ? [] : [id])),
  };
}
