import type { Span } from '@/utils/community/schema';

/** As the tone engine weighs a finding: a remark, a second look, a stop before sending. */
export const underlineWeights = ['note', 'warn', 'hold'] as const;
export type UnderlineWeight = (typeof underlineWeights)[number];

/** Words of the draft to underline, by `readText`'s offsets. */
export interface Underline {
  span: Span;
  weight: UnderlineWeight;
}

/** Underlines that are on the page. Positions are of the outermost page's viewport, in CSS pixels. */
export interface MountedUnderlines {
  /** Takes the spans of a new check in place of the old ones. */
  update(underlines: readonly Underline[]): void;
  /** Which underline, by its place in the last list given, is drawn at a point; null when none is. */
  findAt(x: number, y: number): number | null;
  /** The boxes of an underline's words, one a line; none when the words have gone. */
  listBoxes(index: number): DOMRect[];
}
