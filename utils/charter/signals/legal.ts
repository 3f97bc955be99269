import type { SignalDetector } from '@/utils/charter/detector';
import { readCues } from '@/utils/charter/phrases/read-cues';
import { weighScam } from '@/utils/charter/phrases/weigh-scam';

/** Legal action, ombudsman, consumer authority or association. */
export const legal: SignalDetector = {
  signal: 'legal',
  detect: (text) => (weighScam(text) === null ? [...readCues(text).spans('legal')] : []),
};
