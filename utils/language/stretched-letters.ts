import { charKind, kinds } from './char-kind';

/**
 * How letters that stretch a word are read. natural: as the word is most likely spelled; double: runs of three or more
 * become two; single: every doubled letter of a stretched word becomes one, as do doubles hardly any word has.
 */
export type Stretching = 'natural' | 'double' | 'single';

const codesOf = (letters: string): ReadonlySet<number> => new Set([...letters].map((c) => c.charCodeAt(0)));
/** Letters that French and English hardly ever double. */
const rareDoubles = codesOf('aiuyhjkqvwx');
/** Letters often doubled between two vowels. */
const innerDoubles = codesOf('bcdfglmnprstz');
const vowels = codesOf('aeiouy');

/** A letter that French and English hardly ever double: doubled, it stretches the word. */
export function isRareDouble(code: number): boolean {
  return rareDoubles.has(code);
}

/** True when a letter of the word comes three times in a row. */
export function isStretched(codes: Uint16Array, length: number): boolean {
  for (let i = 2; i < length; i += 1) {
    if (codes[i] === codes[i - 1] && codes[i] === codes[i - 2] && charKind(codes[i]!) === kinds.letter) return true;
  }
  return false;
}

/** How many letters to keep of the run codes[start, end) of one letter, in a word of `length` letters. */
export function lettersToKeep(
  codes: Uint16Array,
  start: number,
  end: number,
  length: number,
  how: Stretching,
  stretched: boolean,
): number {
  const run = end - start;
  const code = codes[start]!;
  if (run === 1 || charKind(code) !== kinds.letter) return run;
  if (how === 'single') return run > 2 || stretched || rareDoubles.has(code) ? 1 : run;
  if (run === 2) return 2;
  if (how === 'double') return 2;
  const between = start > 0 && end < length && vowels.has(codes[start - 1]!) && vowels.has(codes[end]!);
  return between && innerDoubles.has(code) ? 2 : 1;
}
