import { type MarkKind, markLetters, markShapes } from './mark-kind';

export interface SeverityMarkProps {
  kind: MarkKind;
  /** The word beside the shape. Without it the shape is decoration and the word must stand nearby. */
  word?: string;
}

/** Shape, word and colour of a severity or a signal. */
export function SeverityMark({ kind, word }: SeverityMarkProps) {
  const letter = markLetters[kind];
  return (
    <span class="m-mark" data-kind={kind}>
      {letter ? (
        <b aria-hidden="true">{letter}</b>
      ) : (
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d={markShapes[kind]} fill-rule="evenodd" />
        </svg>
      )}
      {word}
    </span>
  );
}
