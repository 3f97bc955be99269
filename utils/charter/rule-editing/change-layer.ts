import type { RuleLayer } from '../rule-layer';
import type { Rule } from '../schema';

export type LayerChange =
  | { do: 'save'; rules: readonly Rule[] }
  | { do: 'disable'; id: string }
  | { do: 'enable'; id: string }
  /** Back to the pack's version; a rule of this machine alone is gone. */
  | { do: 'revert'; id: string };

/** The layer after one change. A rule that is saved runs again. */
export function changeLayer(layer: RuleLayer, change: LayerChange): RuleLayer {
  if (change.do === 'save') {
    const saved = new Set(change.rules.map(({ id }) => id));
    return {
      ...layer,
      rules: [...layer.rules.filter(({ id }) => !saved.has(id)), ...change.rules],
      disabled: layer.disabled.filter((id) => !saved.has(id)),
    };
  }
  const { id } = change;
  const disabled = layer.disabled.filter((one) => one !== id);
  if (change.do === 'disable') return { ...layer, disabled: [...disabled, id] };
  if (change.do === 'enable') return { ...layer, disabled };
  return { ...layer, rules: layer.rules.filter((rule) => rule.id !== id), disabled };
}
