import type { Check } from './evidence';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Length in characters as a person counts them, between `min` and `max` included. */
export function checkLength(min: number | undefined, max: number | undefined): Check {
  const most = max ?? Number.POSITIVE_INFINITY;
  return ({ text }) => {
    // A grapheme is at least one unit long: most texts need no counting.
    if (min !== undefined && text.original.length < min) return null;
    let count = 0;
    for (const _ of segmenter.segment(text.original)) {
      count += 1;
      if (count > most) return null;
      if (max === undefined && count >= (min ?? 0)) break;
    }
    return count >= (min ?? 0) ? { spans: [] } : null;
  };
}
