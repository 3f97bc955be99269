import type { Span } from '@/utils/community/schema';

/** Short forms whose full stop ends nothing. */
const shortForm = /(?:^|[\s(])(?:m|mr|mrs|ms|dr|mme|mlle|st|no|n|ref|tel|av|bd|etc|art|p|vs|approx|ex)$/i;

/**
 * The sentences of a text as spans without their outer white space. A full stop, question mark or exclamation mark ends
 * one when white space follows; so does a line break. "bus.example/38" and "M. Petit" hold together.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    if (body !== '') spans.push({ start: start + lead, end: start + lead + body.length });
    start = end;
  };
  for (const stop of text.matchAll(/[.!?…]+["»”)]?(?=\s|$)|\s+[!?]+(?=\s|$)|\n/g)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '.' && shortForm.test(text.slice(Math.max(start, stop.index - 7), stop.index))) continue;
    // "L. 341", "R. 12": an article of a code.
    if (
      stop[0] === '.' &&
      /(?:^|[\s(])[DLR]$/.test(text.slice(Math.max(start, stop.index - 2), stop.index)) &&
      /^\s\d/.test(text.slice(end))
    )
      continue;
    push(end);
  }
  push(text.length);
  return spans;
}
