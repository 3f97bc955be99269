import type { StripFilter } from '@/components/overlay/triage-strip';
import type { OverlayStore } from './overlay-store';
import type { CheckedItem } from './queue-checks';

const asked = new Set(['question', 'complaint', 'urgent', 'distress']);

/** Whether a waiting item passes the strip's filter. */
export function passesFilter({ verdict }: CheckedItem, filter: StripFilter): boolean {
  if (filter === 'serious') return verdict.violations.some((violation) => violation.severity === 3);
  if (filter === 'unanswered') return verdict.signals.some((hit) => asked.has(hit.signal));
  return true;
}

/** How many items wait under each filter, and where the person stands among those shown (from 1; 0: nowhere). */
export function countStrip(
  store: OverlayStore,
  filter: StripFilter,
): { counts: Record<StripFilter, number>; at: number } {
  const waiting = store.queue.value;
  const count = (each: StripFilter): number => waiting.filter((checked) => passesFilter(checked, each)).length;
  const shown = waiting.filter((checked) => passesFilter(checked, filter));
  return {
    counts: { all: waiting.length, serious: count('serious'), unanswered: count('unanswered') },
    at: shown.findIndex(({ item }) => item.id === store.current.value) + 1,
  };
}
