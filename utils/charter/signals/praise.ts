import type { SignalDetector } from '@/utils/charter/detector';
import { findPromotion } from '@/utils/charter/phrases/find-promotion';
import { readCues } from '@/utils/charter/phrases/read-cues';
import { weighComplaint } from '@/utils/charter/phrases/weigh-complaint';
import { weighScam } from '@/utils/charter/phrases/weigh-scam';

/** Satisfaction or thanks, meant and not ironic. */
export const praise: SignalDetector = {
  signal: 'praise',
  detect(text) {
    const cues = readCues(text);
    if (!cues.has('praise') || cues.has('praise-irony', 'distress', 'spam-trade', 'spam-chain', 'spam-engagement'))
      return [];
    if (weighComplaint(text).length > 0 || weighScam(text) !== null || findPromotion(text) !== null) return [];
    // "C'est bien celui-ci ?" asks, it does not praise.
    const asked = text.sentences.flatMap((one) =>
      text.norm.slice(one.start, one.end).includes('?') ? text.toOriginal(one.start, one.end) : [],
    );
    return cues.spans('praise').filter((span) => !asked.some((one) => one.start <= span.start && span.end <= one.end));
  },
};
