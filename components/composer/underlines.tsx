import type { Rect } from '@/components/overlay/place-beside';
import type { FindingSeverity } from '@/utils/tone/schema';
import { findingMark } from './finding-mark';

/** One line of marked words in a draft, in CSS px of the viewport. */
export interface Underline extends Rect {
  severity: FindingSeverity;
}

/** Draws the underlines of a field whose text cannot carry highlights itself. Never in the way of a click. */
export function Underlines({ lines }: { lines: readonly Underline[] }) {
  return (
    <div aria-hidden="true">
      {lines.map(({ left, top, width, height, severity }) => (
        <span
          key={`${severity} ${left} ${top}`}
          class="m-underline"
          data-kind={findingMark[severity]}
          style={{ left: `${left}px`, top: `${top + height - 3}px`, width: `${width}px` }}
        />
      ))}
    </div>
  );
}
