import type { SignalDetector } from './detector';

/** Every detector of a signal, one line each. */
export const signalDetectors: readonly SignalDetector[] = [];
