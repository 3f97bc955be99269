import { type ReadingHead, readCategories, readingHeads } from '@/utils/charter/reading/reading-heads';

/** Rightly found, found in error, missed. */
export interface HeadCount {
  right: number;
  wrong: number;
  missed: number;
}

export interface ReadingFigures {
  heads: Record<ReadingHead, HeadCount>;
  categories: HeadCount;
  signals: HeadCount;
  /** Comments in which no read category stands, and how many of them are marked with one. */
  clean: number;
  marked: number;
}

/** F1 of a count; 0 where nothing was there to find. */
export const f1 = ({ right, wrong, missed }: HeadCount): number => (2 * right) / (2 * right + wrong + missed || 1);

const none = (): HeadCount => ({ right: 0, wrong: 0, missed: 0 });

/** Counts what a decision makes of labelled comments. */
export function measureHeads(
  rows: readonly { violations: readonly string[]; signals: readonly string[] }[],
  decide: (row: number, head: number) => boolean,
): ReadingFigures {
  const heads = Object.fromEntries(readingHeads.map((head) => [head, none()])) as ReadingFigures['heads'];
  const figures: ReadingFigures = { heads, categories: none(), signals: none(), clean: 0, marked: 0 };
  rows.forEach((row, at) => {
    let marked = false;
    readingHeads.forEach((head, index) => {
      const isSo = row.violations.includes(head) || row.signals.includes(head);
      const isFound = decide(at, index);
      const isCategory = (readCategories as readonly string[]).includes(head);
      if (isCategory && isFound) marked = true;
      if (!isSo && !isFound) return;
      const kind = isSo ? (isFound ? 'right' : 'missed') : 'wrong';
      heads[head][kind] += 1;
      figures[isCategory ? 'categories' : 'signals'][kind] += 1;
    });
    if (readCategories.some((category) => row.violations.includes(category))) return;
    figures.clean += 1;
    if (marked) figures.marked += 1;
  });
  return figures;
}
