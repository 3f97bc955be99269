import { type MarkKind, markOfSeverity, markOfSignal } from '@/components/ui/mark-kind';
import type { Category, Signal, Verdict } from '@/utils/charter/schema';
import type { ItemHistory } from '@/utils/messaging/protocol';
import type { TeamAnswer } from '@/utils/team/join-team-answers';

export type BadgeSubject =
  | { type: 'category'; category: Category; articleId: string | null }
  | { type: 'signal'; signal: Signal }
  | { type: 'worth-a-look' }
  | { type: 'done'; action: ItemHistory['onItem'][number] }
  | { type: 'answered'; answer: TeamAnswer }
  | { type: 'history'; count: number }
  | { type: 'calm' };

export interface BadgeSummary {
  kind: MarkKind | 'done' | 'history';
  /** Violations and signals together. */
  count: number;
  subject: BadgeSubject;
}

/** Signals that call for a person; a mere mention or a compliment does not outrank them. */
const signalOrder: readonly Signal[] = [
  'distress',
  'legal',
  'urgent',
  'press',
  'boycott',
  'complaint',
  'question',
  'praise',
];

function rankSignal(signal: Signal): number {
  const at = signalOrder.indexOf(signal);
  return at < 0 ? signalOrder.length : at;
}

/**
 * What an item's badge shows: what was already done with it, else the team's answer on the page, else distress, else the gravest violation, else the
 * first signal, else a past with its author. Null when there is nothing: a calm item has no badge.
 */
export function summariseVerdict(
  verdict: Verdict | null,
  history: ItemHistory | null,
  answer: TeamAnswer | null = null,
): BadgeSummary | null {
  const done = history?.onItem.find(
    ({ action, outcome }) => action !== 'note' && outcome !== 'failed' && outcome !== 'attempted',
  );
  if (done) return { kind: 'done', count: 1, subject: { type: 'done', action: done } };
  // An answer settles a question; what breaks the charter still wants somebody.
  if (answer && !verdict?.violations.length && !verdict?.signals.some(({ signal }) => signal === 'distress')) {
    return { kind: 'done', count: 1, subject: { type: 'answered', answer } };
  }
  const violations = [...(verdict?.violations ?? [])].sort((a, b) => b.severity - a.severity);
  const signals = [...(verdict?.signals ?? [])].sort((a, b) => rankSignal(a.signal) - rankSignal(b.signal));
  const count = violations.length + signals.length;
  const violation = violations[0];
  const signal = signals[0]?.signal;
  if (signal && (signal === 'distress' || !violation)) {
    return { kind: markOfSignal(signal), count, subject: { type: 'signal', signal } };
  }
  if (violation) {
    const { category, articleId, severity } = violation;
    return { kind: markOfSeverity(severity), count, subject: { type: 'category', category, articleId } };
  }
  if (verdict?.worthALook) return { kind: 'note', count: 1, subject: { type: 'worth-a-look' } };
  if (history && history.count > 0) {
    return { kind: 'history', count: 1, subject: { type: 'history', count: history.count } };
  }
  return null;
}
