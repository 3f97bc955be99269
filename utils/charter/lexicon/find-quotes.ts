const marks = /[«“„‘‹"”]/;
const closing: Record<string, string> = { '«': '»', '“': '”', '„': '“', '‘': '’', '‹': '›', '"': '"', '”': '”' };

/** Half-open ranges of a text between quotation marks. Straight marks pair up in order; a lone one opens nothing. */
export function findQuotes(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  if (!marks.test(text)) return ranges;
  for (let i = 0; i < text.length; i++) {
    const close = closing[text[i]!];
    if (close === undefined) continue;
    const end = text.indexOf(close, i + 1);
    // A quotation longer than this is a forgotten mark.
    if (end < 0 || end - i > 400) continue;
    ranges.push({ start: i + 1, end });
    i = end;
  }
  return ranges;
}
