/** Longer texts are compared by words, so that the table stays small. */
const maxLetters = 1_500;
const maxWords = 1_500;

/**
 * How much of an inserted text was changed before it was sent: 0 untouched, 1 nothing left of it.
 * Edit distance by letter (by word beyond 1,500 letters) over the longer of both; spaces count as one.
 */
export function editedShare(inserted: string, sent: string): number {
  const from = inserted.replace(/\s+/g, ' ').trim();
  const to = sent.replace(/\s+/g, ' ').trim();
  if (from === to) return 0;
  const byLetter = Math.max(from.length, to.length) <= maxLetters;
  const a = byLetter ? [...from] : from.split(' ').slice(0, maxWords);
  const b = byLetter ? [...to] : to.split(' ').slice(0, maxWords);
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : Math.min(1, distance(a, b) / longest);
}

/** Levenshtein's distance between two lists, two rows at a time. */
function distance(a: readonly string[], b: readonly string[]): number {
  let above = Uint32Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Uint32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, above[j]! + 1, row[j - 1]! + 1);
    }
    [above, row] = [row, above];
  }
  return above[b.length]!;
}
