import type { SignalDetector } from '@/utils/charter/detector';
import { findNames } from '@/utils/charter/phrases/find-names';

/** A name of the charter's watch list for competitor. */
export const competitor: SignalDetector = {
  signal: 'competitor',
  detect: (text, { watch }) => findNames(text, watch.competitors),
};
