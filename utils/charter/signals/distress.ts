import type { SignalDetector } from '@/utils/charter/detector';
import { findDistress } from '@/utils/charter/phrases/find-distress';

/** Self-harm, despair, violence suffered, a life in danger. */
export const distress: SignalDetector = {
  signal: 'distress',
  detect: (text) => [...findDistress(text)],
};
