import type { CategoryDetector } from '@/utils/charter/detector';
import { weighScam } from '@/utils/charter/phrases/weigh-scam';

/** Prizes to pay for, parcels "held", private loans, miracle gains and jobs, spells, "recovery experts", false support. */
export const scam: CategoryDetector = {
  category: 'scam',
  detect(text) {
    const evidence = weighScam(text);
    if (evidence === null) return [];
    return [{ category: 'scam', severity: 3, spans: evidence.spans, why: { key: evidence.key } }];
  },
};
