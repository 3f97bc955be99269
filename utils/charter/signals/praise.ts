import type { SignalDetector } from '@/utils/charter/detector';
import { findAbuse } from '@/utils/charter/phrases/find-abuse';
import { findPromotion } from '@/utils/charter/phrases/find-promotion';
import { readCues } from '@/utils/charter/phrases/read-cues';
import { weighComplaint } from '@/utils/charter/phrases/weigh-complaint';
import { weighScam } from '@/utils/charter/phrases/weigh-scam';

const courtesy =
  /^(?:merci|thanks|thank you|thx|ta|cheers)(?: (?:d'avance|beaucoup|bien|again|very much|so much|for|to|pour|à|you|in advance))*$/i;

/** Satisfaction or thanks, meant and not ironic. */
export const praise: SignalDetector = {
  signal: 'praise',
  detect(text) {
    const cues = readCues(text);
    if (!cues.has('praise') || cues.has('praise-irony', 'distress', 'spam-trade', 'spam-chain', 'spam-engagement'))
      return [];
    if (findAbuse(text).size > 0) return [];
    if (weighComplaint(text).length > 0 || weighScam(text) !== null || findPromotion(text) !== null) return [];
    // "C'est bien celui-ci ?" asks, it does not praise.
    const asked = text.sentences.flatMap((one) =>
      text.norm.slice(one.start, one.end).includes('?') ? text.toOriginal(one.start, one.end) : [],
    );
    const praises = cues
      .spans('praise')
      .filter((span) => !asked.some((one) => one.start <= span.start && span.end <= one.end));
    // "Can you send it to me? Thanks" is polite and praises nothing.
    const requests = asked.length > 0 || cues.has('question-request');
    if (requests && praises.every((span) => courtesy.test(text.original.slice(span.start, span.end)))) return [];
    return praises;
  },
};
