const minute = 60_000;

/** Between two looks at a manifest of half a kilobyte: a lead's change is everywhere within minutes. */
export const checkInterval = 5 * minute;
/** The first wait after a failure; doubled with each further one. */
const firstBackOff = minute;
const longestBackOff = 60 * minute;
/** A store may ask for more patience than that, but not for ever. */
const longestRetryAfter = 24 * 60 * minute;
/** No next look is ever further away than this: what is further is a clock that was set back. */
export const longestWait = Math.ceil(longestRetryAfter * 1.25);

/** What the last attempt came to: `away` for a machine without a network, which is nobody's failure. */
export type CheckEnd = 'fine' | 'failed' | 'away';

/**
 * When to look again, as ms since the epoch. Members that started together drift apart by a quarter on either side.
 * @param failures failed attempts in a row, this one included
 * @param random 0 ≤ random < 1
 * @param retryAfter ms the store asked for; null when it did not
 */
export function planNextCheck(
  end: CheckEnd,
  failures: number,
  now: number,
  random: number,
  retryAfter: number | null = null,
): number {
  const wait =
    end === 'fine'
      ? checkInterval
      : end === 'away'
        ? firstBackOff
        : Math.min(firstBackOff * 2 ** Math.min(Math.max(failures - 1, 0), 20), longestBackOff);
  const jittered = wait * (0.75 + 0.5 * random);
  // Never before what the store asked for: there the spread only adds.
  const asked = Math.min(Math.max(retryAfter ?? 0, 0), longestRetryAfter) * (1 + 0.25 * random);
  return Math.ceil(now + Math.max(jittered, asked));
}
