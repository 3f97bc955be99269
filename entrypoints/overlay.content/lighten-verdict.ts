import type { SignalHit, Verdict } from '@/utils/charter/schema';

/** Signals of the comments seen so far, by their names: most comments have the same few. */
const known = new Map<string, SignalHit[]>([['', []]]);
const none: never[] = [];

/**
 * A verdict as a page keeps it, a thousand at a time: what comments have in common is kept once, and where in the words a
 * signal stands, which only violations show, not at all.
 */
export function lightenVerdict({ violations, signals, suggest, ...verdict }: Verdict): Verdict {
  const names = signals.map(({ signal }) => signal);
  const key = names.join(' ');
  const shared = known.get(key) ?? names.map((signal) => ({ signal, spans: none }));
  known.set(key, shared);
  return {
    ...verdict,
    violations: violations.length === 0 ? none : violations,
    signals: shared,
    suggest: suggest.length === 0 ? none : suggest,
  };
}
