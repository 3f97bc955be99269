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

/** By UTF-16 unit, the letter a sign stands for; 0 where it stands for none. Beyond its end no unit does. */
export type LeetTable = Uint8Array;

function table(from: Record<string, string>): LeetTable {
  // The euro sign is the last of them. An array and not a map: it is asked for every character of a disguised text.
  const letters = new Uint8Array('€'.charCodeAt(0) + 1);
  for (const [sign, letter] of Object.entries(from)) letters[sign.charCodeAt(0)] = letter.charCodeAt(0);
  return letters;
}

/** Digit or sign → the letter it stands for, by reading; '1', '!' and '|' are i in one reading and l in the other. */
export const leetTables: Record<LeetReading, LeetTable> = {
  none: table({}),
  strict: table(strict),
  i: table(loose),
  l: table({ ...loose, '1': 'l', '!': 'l', '|': 'l', '¡': 'l' }),
};

/** The letter `code` stands for in a reading, or 0. */
export function leetLetter(letters: LeetTable, code: number): number {
  return code < letters.length ? letters[code]! : 0;
}
