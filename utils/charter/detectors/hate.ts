import type { CategoryDetector } from '@/utils/charter/detector';
import { rememberByText } from '@/utils/charter/phrases/remember-by-text';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { findHate } from './find-hate';
import { toDetection } from './to-detection';

/** Attacks on people for origin, religion, gender, orientation, gender identity, disability or age. */
export const hate = {
  category: 'hate',
  detect: rememberByText((text: AnalysedText) =>
    toDetection(
      'hate',
      findHate(text).own.map((hit) =>
        hit.section.role === 'insult'
          ? { ...hit, section: { ...hit.section, why: 'why_hate_slur', severity: 3 } }
          : hit,
      ),
    ),
  ),
} satisfies CategoryDetector;
