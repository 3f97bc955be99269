import type { SignalDetector } from '@/utils/charter/detector';
import { findAbuse } from '@/utils/charter/phrases/find-abuse';
import { findDistress } from '@/utils/charter/phrases/find-distress';
import { findPromotion } from '@/utils/charter/phrases/find-promotion';
import { readCues } from '@/utils/charter/phrases/read-cues';
import { weighComplaint } from '@/utils/charter/phrases/weigh-complaint';
import { weighScam } from '@/utils/charter/phrases/weigh-scam';

/** An answer is needed within hours, or somebody's safety is at stake. */
export const urgent: SignalDetector = {
  signal: 'urgent',
  detect(text) {
    const cues = readCues(text);
    // Who sells or swindles is in a hurry, and nobody has to answer.
    if (weighScam(text) !== null || findPromotion(text) !== null || cues.has('spam-trade', 'spam-chain')) return [];
    const distress = findDistress(text);
    if (distress.length > 0) return [...distress];
    const abuse = findAbuse(text);
    if (abuse.has('sexual') || abuse.has('hate')) return [];
    // "Two offices on fire" is the threat itself; what is asked by tonight stands beside it.
    const threats = abuse.get('threat') ?? [];
    const spans = cues
      .spans('urgent-strong')
      .filter((span) => !threats.some((one) => one.start < span.end && span.start < one.end));
    if (cues.has('urgent-when') && (cues.has('menace') || weighComplaint(text).length > 0))
      spans.push(...cues.spans('urgent-when'));
    return spans;
  },
};
