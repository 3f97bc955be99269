import type { SignalDetector } from '@/utils/charter/detector';
import { readCues } from '@/utils/charter/phrases/read-cues';

/** A call to stop buying, or a complaint made to go viral. */
export const boycott: SignalDetector = {
  signal: 'boycott',
  detect: (text) => [...readCues(text).spans('boycott')],
};
