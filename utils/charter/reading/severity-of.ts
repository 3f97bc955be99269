import type { Severity } from '../schema';
import type { ReadCategory } from './reading-heads';

/** How grave a category is where it is read and no turn of phrase says how grave: never the gravest but for threats. */
export const severityOf: Record<ReadCategory, Severity> = {
  insult: 2,
  profanity: 1,
  hate: 2,
  harassment: 2,
  threat: 3,
  sexual: 2,
  spam: 1,
  scam: 2,
  advertising: 2,
};
