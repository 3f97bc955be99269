import type { SignalDetector } from '@/utils/charter/detector';
import { readCues } from '@/utils/charter/phrases/read-cues';

/** Legal action, ombudsman, consumer authority or association. */
export const legal: SignalDetector = {
  signal: 'legal',
  detect: (text) => [...readCues(text).spans('legal')],
};
