import type { Check } from './evidence';

const words = /\p{L}[\p{L}\p{M}’']*/gu;

/** At least `share` of the letters are capitals, over at least `least` words; the words in capitals are shown. */
export function checkCapitals(share: number, least: number): Check {
  return (facts) => {
    let capitals = 0;
    let letters = 0;
    let count = 0;
    const spans = [];
    for (const match of facts.text.original.matchAll(words)) {
      count += 1;
      const upper = match[0].match(/\p{Lu}/gu)?.length ?? 0;
      const total = match[0].match(/\p{L}/gu)?.length ?? 0;
      capitals += upper;
      letters += total;
      if (upper === total && total > 1) spans.push({ start: match.index, end: match.index + match[0].length });
    }
    return count >= least && spans.length > 0 && capitals >= share * letters ? { spans } : null;
  };
}
