const folded = new Map<string, string>([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['´', "'"],
  ['‑', '-'],
  ['–', '-'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
]);

/** One UTF-16 unit to one UTF-16 unit; what has no such form stays as it is. */
function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  const result = base.length === 1 ? base : unit;
  folded.set(unit, result);
  return result;
}

/**
 * Lower case, diacritics dropped, curly apostrophes and no-break spaces made plain. The result has exactly the length
 * of the input, so that every offset in it is an offset in the text as written.
 */
export function foldText(text: string): string {
  return text.replace(/[A-Z]/g, (c) => c.toLowerCase()).replace(/[^\0-\x7f]/g, foldUnit);
}
