/** How far digits and signs are read as letters. */
export type LeetReading = 'none' | 'strict' | 'i' | 'l';

const strict: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '€': 'e',
};
const loose: Record<string, string> = {
  ...strict,
  '8': 'b',
  '9': 'g',
  '6': 'g',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '(': 'c',
  '£': 'l',
  '¡': 'i',
  '¥': 'y',
  '¢': 'c',
  '2': 'z',
};

function table(from: Record<string, string>): ReadonlyMap<number, number> {
  return new Map(Object.entries(from).map(([sign, letter]) => [sign.charCodeAt(0), letter.charCodeAt(0)]));
}

/** Digit or sign → the letter it stands for, by reading; '1', '!' and '|' are i in one reading and l in the other. */
export const leetTables: Record<LeetReading, ReadonlyMap<number, number>> = {
  none: table({}),
  strict: table(strict),
  i: table(loose),
  l: table({ ...loose, '1': 'l', '!': 'l', '|': 'l', '¡': 'l' }),
};
