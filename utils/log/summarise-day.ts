import type { Interaction } from './schema';

/** Middle of the values; mean of the two middle ones when even; null when empty. */
function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
}

/** The local calendar day (YYYY-MM-DD) of an instant; `offset` in minutes as `Date.getTimezoneOffset` gives it. */
export function localDay(instant: string, offset: number): string {
  return new Date(new Date(instant).getTime() - offset * 60_000).toISOString().slice(0, 10);
}

const answers = new Set(['inserted', 'sent', 'done']);

/**
 * Today's figures and the last seven days.
 * @param rows lines of at least the last seven days
 * @param now ISO instant
 * @param offset minutes, as `Date.getTimezoneOffset`
 */
export function summariseDay(rows: readonly Interaction[], now: string, offset: number) {
  const counted = rows.filter((row) => row.outcome !== 'failed');
  const today = localDay(now, offset);
  const ofToday = counted.filter((row) => localDay(row.at, offset) === today);
  const replies = ofToday.filter((row) => row.action === 'reply' && answers.has(row.outcome));
  const byNetwork = new Map<string, number>();
  for (const row of ofToday) byNetwork.set(row.network, (byNetwork.get(row.network) ?? 0) + 1);
  const week = Array.from({ length: 7 }, (_, index) => {
    const day = localDay(new Date(new Date(now).getTime() - (6 - index) * 86_400_000).toISOString(), offset);
    return { day, count: counted.filter((row) => localDay(row.at, offset) === day).length };
  });
  return {
    answered: replies.length,
    flagged: ofToday.filter((row) => row.action === 'flag').length,
    total: ofToday.length,
    medianHandleMs: median(replies.map((row) => row.handleMs).filter((ms) => ms !== null)),
    networks: [...byNetwork].map(([network, count]) => ({ network, count })).sort((a, b) => b.count - a.count),
    week,
  };
}
