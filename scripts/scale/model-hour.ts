import { planNextCheck } from '@/utils/packs/subscription/plan-next-check';
import { makeRandom } from '../bench/make-random';
import type { Sent } from './start-host';
import { type HourFigures, HourLedger, workingHour } from './working-hour';

/** Bytes of one answer of each kind, as the host sent them. */
export type AnswerCosts = Record<string, Pick<Sent, 'bytes'>>;

/** The same hour without requests: the client's own timetable, and what each answer was measured to cost. */
export function modelHour(subscribers: number, costs: AnswerCosts, seed: number): HourFigures {
  const random = makeRandom(seed);
  const ledger = new HourLedger();
  for (let member = 0; member < subscribers; member++) {
    let at = random() * workingHour.openWithin;
    ledger.ask(at, 'manifest 200');
    ledger.ask(at, 'pack 200');
    let hasNew = false;
    for (;;) {
      at = planNextCheck('fine', 0, at, random());
      if (at >= workingHour.end) break;
      const isNew = !hasNew && at >= workingHour.publishAt;
      ledger.ask(at, isNew ? 'manifest 200' : 'manifest 304');
      if (!isNew) continue;
      ledger.ask(at, 'pack 200');
      ledger.arrive(at);
      hasNew = true;
    }
  }
  const bytes = Object.entries(ledger.requests).reduce((sum, [kind, n]) => sum + n * (costs[kind]?.bytes ?? 0), 0);
  return ledger.sum(subscribers, bytes);
}
