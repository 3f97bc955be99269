import type { Span } from '@/utils/community/schema';
import type { Check } from './evidence';

const mark = /([^\p{L}\p{N}\s])\1*/gu;

/** The same word, mark or emoji at least `times` times in a row. */
export function checkRepeats(times: number): Check {
  return ({ text }) => {
    const spans: Span[] = [];
    const { tokens } = text;
    for (let at = 0; at < tokens.length; ) {
      let end = at + 1;
      while (end < tokens.length && tokens[end]!.norm === tokens[at]!.norm) end += 1;
      if (end - at >= times) spans.push(text.toOriginal(tokens[at]!.start, tokens[end - 1]!.end));
      at = end;
    }
    for (const match of text.original.matchAll(mark)) {
      if (match[0].length >= times * match[1]!.length)
        spans.push({ start: match.index, end: match.index + match[0].length });
    }
    return spans.length > 0 ? { spans } : null;
  };
}
