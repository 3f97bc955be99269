/** Longer words are compared by their beginning. */
const maxLength = 40;

/** Three rows of the table, used again for every call: a search compares thousands of words. */
let before = new Uint8Array(maxLength + 4);
let above = new Uint8Array(maxLength + 4);
let row = new Uint8Array(maxLength + 4);

/**
 * Fewest typing mistakes (one letter wrong, missing, added, or two swapped) between what was typed and the
 * beginning of a word; Infinity as soon as it exceeds `most`.
 * @param most at most 3
 */
export function prefixDistance(typed: string, word: string, most: number): number {
  const height = Math.min(typed.length, maxLength);
  const width = Math.min(word.length, height + most);
  for (let j = 0; j <= width; j++) above[j] = j;
  for (let i = 1; i <= height; i++) {
    const letter = typed.charCodeAt(i - 1);
    const letterBefore = i > 1 ? typed.charCodeAt(i - 2) : -1;
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j++) {
      const other = word.charCodeAt(j - 1);
      let cost = above[j - 1]! + (letter === other ? 0 : 1);
      if (above[j]! + 1 < cost) cost = above[j]! + 1;
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1;
      const swapped = j > 1 && letter === word.charCodeAt(j - 2) && letterBefore === other;
      if (swapped && before[j - 2]! + 1 < cost) cost = before[j - 2]! + 1;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, above, row] = [above, row, before];
  }
  let distance = above[0]!;
  for (let j = 1; j <= width; j++) if (above[j]! < distance) distance = above[j]!;
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}
