/** What a UTF-16 unit of a folded text is, for word borders. */
export const kinds = { other: 1, letter: 2, digit: 3, space: 4, emoji: 5 } as const;
export type CharKind = (typeof kinds)[keyof typeof kinds];

const known = new Uint8Array(65536);

function readKind(code: number): CharKind {
  // What is left outside the basic plane after folding is emoji, save a few rare scripts.
  if (code >= 0xd800 && code <= 0xdfff) return kinds.emoji;
  const char = String.fromCharCode(code);
  if (/\p{L}/u.test(char)) return kinds.letter;
  if (/\p{N}/u.test(char)) return kinds.digit;
  if (/\s/u.test(char)) return kinds.space;
  if (code > 0x2190 && /\p{Extended_Pictographic}/u.test(char)) return kinds.emoji;
  return kinds.other;
}

function learnKind(code: number): CharKind {
  const read = readKind(code);
  known[code] = read;
  return read;
}

/** Kind of one UTF-16 unit; remembered, so that each unit is looked up in Unicode only once. */
export function charKind(code: number): CharKind {
  return (known[code] as CharKind | 0) || learnKind(code);
}
