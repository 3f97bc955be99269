import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits } from '@/utils/charter/lexicon/find-hits';
import { isReported } from './is-reported';
import { toDetection } from './to-detection';

export const sexual: CategoryDetector = {
  category: 'sexual',
  detect: (text) =>
    toDetection(
      'sexual',
      findHits(text).filter((hit) => hit.section.role === 'sexual' && !isReported(hit)),
    ),
};
