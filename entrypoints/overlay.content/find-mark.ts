import type { Signal, Verdict } from '@/utils/charter/schema';

/** The one mark an item's badge carries. */
export type Mark = 'note' | 'attention' | 'serious' | 'care' | 'question' | 'complaint' | 'praise';

/** Signals that ask for somebody, the most pressing first, with the mark that stands for them. */
const bySignal: readonly (readonly [Signal, Mark])[] = [
  ['distress', 'care'],
  ['urgent', 'attention'],
  ['legal', 'attention'],
  ['press', 'attention'],
  ['boycott', 'attention'],
  ['complaint', 'complaint'],
  ['question', 'question'],
  ['praise', 'praise'],
  ['mention', 'note'],
  ['competitor', 'note'],
];

/** The mark of a verdict: care before sanction, then the worst violation, then the most pressing signal; null when calm. */
export function findMark(verdict: Verdict): Mark | null {
  const signals = new Set(verdict.signals.map((hit) => hit.signal));
  if (signals.has('distress')) return 'care';
  const worst = Math.max(0, ...verdict.violations.map((violation) => violation.severity));
  if (worst > 0) return worst === 3 ? 'serious' : worst === 2 ? 'attention' : 'note';
  const pressing = bySignal.find(([signal]) => signals.has(signal));
  return pressing?.[1] ?? (verdict.worthALook ? 'note' : null);
}
