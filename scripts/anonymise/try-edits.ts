/** A change of the page that can be taken back. */
export interface Edit {
  make(): void;
  undo(): void;
}

/**
 * Makes as many of the edits as leave the page reading the same: all at once, else half by half.
 * @returns those that were taken back
 */
export function tryEdits<T extends Edit>(edits: readonly T[], isSame: () => boolean): T[] {
  if (edits.length === 0) return [];
  for (const edit of edits) edit.make();
  if (isSame()) return [];
  for (const edit of edits.toReversed()) edit.undo();
  if (edits.length === 1) return [...edits];
  const half = Math.ceil(edits.length / 2);
  return [...tryEdits(edits.slice(0, half), isSame), ...tryEdits(edits.slice(half), isSame)];
}
