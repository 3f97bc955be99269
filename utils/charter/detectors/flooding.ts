import type { CategoryDetector, Detection } from '@/utils/charter/detector';
import { findRepeatedLines } from '@/utils/charter/phrases/find-repeated-lines';

/** Shorter texts ("merci", "first") are said by many people without anybody flooding. */
const shortestCopied = 12;
/** As many earlier copies by one author, or by anybody, make a flood. */
const ownCopies = 2;
const anyCopies = 4;
const whole = (length: number) => [{ start: 0, end: length }];

/** The same text again and again: in the thread, by one author or several, or within one comment. */
export const flooding: CategoryDetector = {
  category: 'flooding',
  detect(text, { item, recent }) {
    const found: Detection[] = [];
    const key = text.norm.trim();
    if (key.length >= shortestCopied) {
      const copies = recent.filter((one) => one.key.trim() === key && one.itemId !== item?.id);
      const own = item === null ? 0 : copies.filter((one) => one.authorId === item.author.id).length;
      if (own >= ownCopies || copies.length >= anyCopies) {
        found.push({
          category: 'flooding',
          severity: 2,
          spans: whole(text.original.length),
          why: { key: 'why_flooding_thread' },
        });
      }
    }
    const repeated = findRepeatedLines(text);
    if (repeated !== null) {
      found.push({ category: 'flooding', severity: 2, spans: [repeated], why: { key: 'why_flooding_text' } });
    }
    return found;
  },
};
