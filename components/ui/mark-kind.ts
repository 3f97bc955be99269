import type { Severity, Signal } from '@/utils/charter/schema';

export const marks = ['note', 'attention', 'serious', 'care', 'question', 'complaint', 'praise'] as const;
export type MarkKind = (typeof marks)[number];

/** Drawings on a 12 px grid: colour is never the only difference. */
export const markShapes: Record<MarkKind, string> = {
  note: 'M6 2.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z',
  attention: 'M6 1 11.5 11H.5z',
  serious: 'M3.6 0h4.8L12 3.6v4.8L8.4 12H3.6L0 8.4V3.6zM2.8 5v2h6.4V5z',
  care: 'M6 11 1.2 6.2a2.9 2.9 0 0 1 0-4.1 2.9 2.9 0 0 1 4.1 0l.7.7.7-.7a2.9 2.9 0 0 1 4.1 4.1z',
  question: '',
  complaint: '',
  praise: 'm6 .6 1.7 3.5 3.8.5-2.8 2.7.7 3.8L6 9.3l-3.4 1.8.7-3.8L.5 4.6l3.8-.5z',
};

export const markLetters: Partial<Record<MarkKind, string>> = { question: '?', complaint: '!' };

/** The mark of a violation's severity. */
export function markOfSeverity(severity: Severity): MarkKind {
  return severity === 3 ? 'serious' : severity === 2 ? 'attention' : 'note';
}

/** The mark of a signal; what asks for haste is marked attention, what only names something is a note. */
export function markOfSignal(signal: Signal): MarkKind {
  if (signal === 'distress') return 'care';
  if (signal === 'question' || signal === 'complaint' || signal === 'praise') return signal;
  return signal === 'mention' || signal === 'competitor' ? 'note' : 'attention';
}
