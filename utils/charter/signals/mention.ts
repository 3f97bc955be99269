import type { SignalDetector } from '@/utils/charter/detector';
import { findNames } from '@/utils/charter/phrases/find-names';

/** A name of the charter's watch list for mention. */
export const mention: SignalDetector = {
  signal: 'mention',
  detect: (text, { watch }) => findNames(text, watch.mentions),
};
