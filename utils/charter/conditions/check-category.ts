import type { Category, Severity } from '../schema';
import { whyStands } from '../why-stands';
import type { Check } from './evidence';
import { joinEvidence } from './join-evidence';

/** A built-in detector found this category, at this severity or above. */
export function checkCategory(category: Category, atLeast: Severity = 1): Check {
  return (facts) => {
    const found = facts.detections(category).filter((detection) => detection.severity >= atLeast);
    const evidence = found.map((detection) => ({ ...detection, stands: whyStands(detection) ?? undefined }));
    return evidence.length > 0 ? joinEvidence(evidence) : null;
  };
}
