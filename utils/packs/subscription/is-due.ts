import { longestWait } from './plan-next-check';
import type { Subscription } from './subscription';

/** Whether it is time to look. A time too far ahead comes from a clock that was wrong: it counts as past. @param now ms */
export function isDue({ nextAt }: Pick<Subscription, 'nextAt'>, now: number): boolean {
  const next = Date.parse(nextAt);
  return Number.isNaN(next) || next <= now || next - now > longestWait;
}
