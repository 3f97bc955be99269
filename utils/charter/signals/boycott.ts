import type { SignalDetector } from '@/utils/charter/detector';
import { findAbuse } from '@/utils/charter/phrases/find-abuse';
import { readCues } from '@/utils/charter/phrases/read-cues';

/** A call to stop buying, or to spread a complaint; a hunt for one person or against a group is none. */
export const boycott: SignalDetector = {
  signal: 'boycott',
  detect(text) {
    const spans = readCues(text).spans('boycott');
    const abuse = spans.length > 0 ? findAbuse(text) : null;
    return abuse?.has('hate') || abuse?.has('harassment') ? [] : [...spans];
  },
};
