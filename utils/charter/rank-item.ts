import type { Severity, Signal, Violation } from './schema';

/** How soon a person should look, by severity of the worst violation. */
const bySeverity: Record<Severity, number> = { 1: 30, 2: 55, 3: 78 };
/** Danger to somebody comes before anything else. */
const threatBonus = 16;
const bySignal: Record<Signal, number> = {
  distress: 100,
  urgent: 72,
  legal: 66,
  press: 66,
  boycott: 52,
  complaint: 36,
  question: 30,
  competitor: 18,
  mention: 18,
  praise: 6,
};
/** Each further reason moves an item up a little among its equals. */
const perFurtherReason = 2;
/** Most the model may add: it orders equals, and lifts what nothing else saw. */
const fromScore = 10;

/**
 * Rank 0–100 of an item: the strongest reason to look decides, further reasons and the model's score (0–1) order
 * equals. Distress first, then threats, then serious violations.
 */
export function rankItem(violations: readonly Violation[], signals: readonly Signal[], score: number): number {
  const reasons = [
    ...violations.map((one) => bySeverity[one.severity] + (one.category === 'threat' ? threatBonus : 0)),
    ...signals.map((signal) => bySignal[signal]),
  ];
  const strongest = Math.max(0, ...reasons);
  const further = Math.max(0, reasons.length - 1) * perFurtherReason;
  return Math.min(100, Math.round(strongest + further + fromScore * Math.min(1, Math.max(0, score))));
}
