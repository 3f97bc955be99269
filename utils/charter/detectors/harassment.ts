import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits } from '@/utils/charter/lexicon/find-hits';
import { isReported } from './is-reported';
import { toDetection } from './to-detection';

export const harassment: CategoryDetector = {
  category: 'harassment',
  detect: (text) =>
    toDetection(
      'harassment',
      findHits(text).filter((hit) => hit.section.role === 'harassment' && !isReported(hit)),
    ),
};
