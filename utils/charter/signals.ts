import type { SignalDetector } from './detector';
import { boycott } from './signals/boycott';
import { competitor } from './signals/competitor';
import { complaint } from './signals/complaint';
import { distress } from './signals/distress';
import { legal } from './signals/legal';
import { mention } from './signals/mention';
import { praise } from './signals/praise';
import { press } from './signals/press';
import { question } from './signals/question';
import { urgent } from './signals/urgent';

/** Every detector of a signal, one line each. */
export const signalDetectors: readonly SignalDetector[] = [
  boycott,
  competitor,
  complaint,
  distress,
  legal,
  mention,
  praise,
  press,
  question,
  urgent,
];
