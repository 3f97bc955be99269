import type { CategoryDetector } from './detector';
import { advertising } from './detectors/advertising';
import { flooding } from './detectors/flooding';
import { offTopic } from './detectors/off-topic';
import { personalData } from './detectors/personal-data';
import { scam } from './detectors/scam';
import { shouting } from './detectors/shouting';
import { spam } from './detectors/spam';

/** Every detector of a category, one line each. */
export const detectors: readonly CategoryDetector[] = [
  advertising,
  flooding,
  offTopic,
  personalData,
  scam,
  shouting,
  spam,
];
