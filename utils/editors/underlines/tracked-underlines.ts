import { shiftSpans } from './shift-spans';
import type { Underline } from './underline';

/** The underlines of one draft through its edits. Their numbers stay those of the last list given. */
export class TrackedUnderlines {
  private list: (Underline | null)[] = [];

  constructor(private text: string) {}

  /** Takes a new list, its spans read against `text`. */
  replace(underlines: readonly Underline[], text: string): void {
    this.list = [...underlines];
    this.text = text;
  }

  /** Follows the draft to a new text: spans move with their words, and go when their words are edited. */
  follow(text: string): void {
    const held = this.list.flatMap((underline, index) => (underline ? [{ index, underline }] : []));
    const spans = shiftSpans(
      this.text,
      text,
      held.map(({ underline }) => underline.span),
    );
    held.forEach(({ index, underline }, at) => {
      const span = spans[at];
      this.list[index] = span ? { ...underline, span } : null;
    });
    this.text = text;
  }

  /** Those that still stand, in the order of their words, with their numbers. */
  standing(): { index: number; underline: Underline }[] {
    return this.list
      .flatMap((underline, index) => (underline ? [{ index, underline }] : []))
      .sort((a, b) => a.underline.span.start - b.underline.span.start);
  }
}
