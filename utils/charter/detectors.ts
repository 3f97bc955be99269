import type { CategoryDetector } from './detector';

/** Every detector of a category, one line each. */
export const detectors: readonly CategoryDetector[] = [];
