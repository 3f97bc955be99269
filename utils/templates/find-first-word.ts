/** Index of the first word not before `typed`. */
export function findFirstWord(words: readonly string[], typed: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}
