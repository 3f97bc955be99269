import type { SignalDetector } from '@/utils/charter/detector';
import { weighComplaint } from '@/utils/charter/phrases/weigh-complaint';

/** Dissatisfaction with the product, the service or the staff, also indirect or ironic. */
export const complaint: SignalDetector = {
  signal: 'complaint',
  detect: (text) => weighComplaint(text),
};
