import type { CategoryDetector } from './detector';
import { advertising } from './detectors/advertising';
import { flooding } from './detectors/flooding';
import { harassment } from './detectors/harassment';
import { hate } from './detectors/hate';
import { insult } from './detectors/insult';
import { offTopic } from './detectors/off-topic';
import { personalData } from './detectors/personal-data';
import { profanity } from './detectors/profanity';
import { scam } from './detectors/scam';
import { sexual } from './detectors/sexual';
import { shouting } from './detectors/shouting';
import { spam } from './detectors/spam';
import { threat } from './detectors/threat';

/** Every detector of a category, one line each. */
export const detectors: readonly CategoryDetector[] = [
  advertising,
  flooding,
  offTopic,
  personalData,
  scam,
  shouting,
  spam,
  harassment,
  hate,
  insult,
  profanity,
  sexual,
  threat,
];
