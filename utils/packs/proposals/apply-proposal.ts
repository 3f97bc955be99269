import { planLayers } from '../release/plan-layers';
import { type Layers, trimLayers } from '../release/trim-layers';
import type { Pack } from '../schema';
import { type JudgedItem, judgeItem } from './judge-proposal';
import type { Proposal } from './proposal-schema';

export interface AppliedProposal {
  layers: Layers;
  /** In the order of the proposal's items. */
  outcomes: (JudgedItem & { taken: boolean })[];
}

/**
 * Lays a proposal into the lead's drafts. Without `chosen`, what is `ready` is taken and the rest is left for a decision.
 * @param chosen positions of the items to take, whatever happened meanwhile; the version of the member then stands
 */
export function applyProposal(
  proposal: Proposal,
  pack: Pack,
  layers: Layers,
  chosen?: ReadonlySet<number>,
): AppliedProposal {
  let { packLayer, ruleLayer } = layers;
  const outcomes: AppliedProposal['outcomes'] = [];
  for (const [i, item] of proposal.items.entries()) {
    // One after the other: two wordings of one template must not undo each other.
    const judged = judgeItem(item, pack, { packLayer, ruleLayer });
    const { proposed, state } = judged;
    const taken = proposed !== null && (chosen ? chosen.has(i) : state === 'ready');
    outcomes.push({ ...judged, taken });
    if (!taken) continue;
    if (proposed.area === 'pack') {
      ({ packLayer, ruleLayer } = planLayers(pack, proposed.value, { packLayer, ruleLayer }));
    } else if (proposed.area === 'rule') {
      ruleLayer = { ...ruleLayer, rules: replace(ruleLayer.rules, proposed.value) };
    } else if (proposed.area === 'template') {
      const { id } = proposed.value;
      const removedTemplates = packLayer.removedTemplates.filter((one) => one !== id);
      packLayer = { ...packLayer, removedTemplates, templates: replace(packLayer.templates, proposed.value) };
    } else {
      const { id } = proposed.value;
      const removedArticles = packLayer.removedArticles.filter((one) => one !== id);
      packLayer = { ...packLayer, removedArticles, articles: replace(packLayer.articles, proposed.value) };
    }
  }
  return { layers: trimLayers(pack, { packLayer, ruleLayer }), outcomes };
}

/** In the place of the one with its id, else at the end. */
function replace<T extends { id: string }>(list: readonly T[], one: T): T[] {
  const isThere = list.some(({ id }) => id === one.id);
  return isThere ? list.map((old) => (old.id === one.id ? one : old)) : [...list, one];
}
