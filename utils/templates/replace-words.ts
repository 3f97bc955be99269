/** Spaces that look alike: what is typed plain is filled in with French spacing. */
const space = /[\s\u00a0\u202f]/;

/**
 * Puts other words in the place of some, in a template's body, whatever kind of space stands between and before them.
 * @param words as they stand in the filled text
 * @returns null when they do not stand there exactly once in plain text: they come from a value, or it is not clear which
 */
export function replaceWords(body: string, words: string, replacement: string): string | null {
  if (words.trim() === '') return null;
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < body.length; start += 1) {
    const end = matchAt(body, start, words);
    if (end !== null) found.push({ start, end });
  }
  const [only] = found;
  if (!only || found.length > 1) return null;
  const before = body.slice(0, only.start);
  if (before.lastIndexOf('{{') > before.lastIndexOf('}}') || before.lastIndexOf('{%') > before.lastIndexOf('%}'))
    return null;
  return before + replacement + body.slice(only.end);
}

/** Where `words` end when they begin here; null when they do not. */
function matchAt(body: string, start: number, words: string): number | null {
  let at = start;
  for (const sign of words) {
    const here = body[at];
    if (space.test(sign)) {
      // French spacing may stand where the body has none, before a mark of punctuation.
      if (here !== undefined && space.test(here)) at += 1;
    } else if (body.startsWith(sign, at)) at += sign.length;
    else return null;
  }
  return at;
}
