import { applyRuleLayer } from '@/utils/charter/rule-layer';
import { applyPackLayer } from '../pack-layer';
import type { Pack } from '../schema';
import type { Layers } from './trim-layers';

/** The pack with all that was drafted on this machine laid over it; what is private stays out. */
export function layDraft(pack: Pack, { packLayer, ruleLayer }: Layers): Pack {
  const laid = applyPackLayer(pack, packLayer);
  return { ...laid, charter: applyRuleLayer(laid.charter, ruleLayer) };
}
