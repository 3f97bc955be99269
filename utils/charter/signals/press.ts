import type { SignalDetector } from '@/utils/charter/detector';
import { readCues } from '@/utils/charter/phrases/read-cues';

/** The author is a journalist, or has turned to one. */
export const press: SignalDetector = {
  signal: 'press',
  detect: (text) => [...readCues(text).spans('press')],
};
