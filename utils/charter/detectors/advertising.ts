import type { CategoryDetector } from '@/utils/charter/detector';
import { findAdultPush } from '@/utils/charter/phrases/find-adult-push';
import { findPromotion } from '@/utils/charter/phrases/find-promotion';
import { weighScam } from '@/utils/charter/phrases/weigh-scam';

/** Promotion of another business or of oneself, promo and referral codes. A scam is a scam, not advertising. */
export const advertising: CategoryDetector = {
  category: 'advertising',
  detect(text) {
    const promotion = findPromotion(text);
    if (promotion === null || weighScam(text) !== null || findAdultPush(text, false) !== null) return [];
    return [{ category: 'advertising', severity: 2, spans: promotion.spans, why: { key: promotion.key } }];
  },
};
