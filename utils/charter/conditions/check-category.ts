import type { Category, Severity } from '../schema';
import type { Check } from './evidence';
import { joinEvidence } from './join-evidence';

/** A built-in detector found this category, at this severity or above. */
export function checkCategory(category: Category, atLeast: Severity = 1): Check {
  return (facts) => {
    const found = facts.detections(category).filter((detection) => detection.severity >= atLeast);
    return found.length > 0 ? joinEvidence(found) : null;
  };
}
