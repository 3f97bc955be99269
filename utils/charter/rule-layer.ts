import { z } from 'zod';
import { type Charter, ruleSchema } from './schema';

/** What this machine changes in the rules of a pack: laid over it, the pack itself stays as it came. */
export const ruleLayerSchema = z.strictObject({
  packId: z.string().max(80),
  /** A rule of the pack's id stands in its place; another id is a rule more. */
  rules: z.array(ruleSchema).max(1000).default([]),
  /** Ids of rules that do not run. */
  disabled: z.array(z.string().max(80)).max(5000).default([]),
});
export type RuleLayer = z.infer<typeof ruleLayerSchema>;

export type RuleState = 'pack' | 'changed' | 'added' | 'disabled';

export const emptyLayer = (packId: string): RuleLayer => ({ packId, rules: [], disabled: [] });

/** The charter with the layer over it: changed rules in the place of the pack's, new ones after them, disabled ones gone. */
export function applyRuleLayer(charter: Charter, layer: Pick<RuleLayer, 'rules' | 'disabled'>): Charter {
  return { ...charter, rules: listRules(charter, layer).filter(({ id }) => !layer.disabled.includes(id)) };
}

/** All rules with the layer over them, those disabled included. */
export function listRules(charter: Charter, layer: Pick<RuleLayer, 'rules'>): Charter['rules'] {
  const own = new Map(layer.rules.map((rule) => [rule.id, rule]));
  const known = new Set(charter.rules.map(({ id }) => id));
  return [...charter.rules.map((rule) => own.get(rule.id) ?? rule), ...layer.rules.filter(({ id }) => !known.has(id))];
}

/** Where the rule that runs comes from. */
export function readRuleState(charter: Charter, layer: RuleLayer, id: string): RuleState {
  if (layer.disabled.includes(id)) return 'disabled';
  if (!layer.rules.some((rule) => rule.id === id)) return 'pack';
  return charter.rules.some((rule) => rule.id === id) ? 'changed' : 'added';
}
