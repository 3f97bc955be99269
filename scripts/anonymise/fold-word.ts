/** A word without its accents and capitals: what it shares with the other ways it is written. */
export function foldWord(value: string): string {
  return value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
