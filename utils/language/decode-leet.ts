import { charKind, kinds } from './char-kind';
import type { CharStream } from './char-stream';
import { type LeetReading, leetLetter, leetTables } from './leet';

/** Signs that end or open a plain word too often to be read as letters there. */
const innerOnly = new Set([...'+(2'].map((c) => c.charCodeAt(0)));
const bang = '!'.charCodeAt(0);
const at = '@'.charCodeAt(0);
const dot = '.'.charCodeAt(0);

/** True where the "@" of `stream` at `index` is that of an e-mail address: a domain follows. */
function isAddressSign(stream: CharStream, index: number): boolean {
  let i = index + 1;
  while (
    i < stream.length &&
    (charKind(stream.codes[i]!) === kinds.letter || charKind(stream.codes[i]!) === kinds.digit)
  )
    i += 1;
  return (
    i > index + 1 && stream.codes[i] === dot && i + 1 < stream.length && charKind(stream.codes[i + 1]!) === kinds.letter
  );
}

/**
 * "10h30", "3km2", "h264", "A55": quantities, hours and models, not words. A disguised word has letters,
 * as a rule more than digits; loose readings, which only ever serve to look terms up, take words with more digits.
 */
function isQuantity(stream: CharStream, start: number, end: number, strict: boolean): boolean {
  let letters = 0;
  let digits = 0;
  for (let i = start; i < end; i += 1) {
    const kind = charKind(stream.codes[i]!);
    if (kind === kinds.letter) letters += 1;
    else if (kind === kinds.digit) digits += 1;
  }
  if (letters === 0 || (letters === 1 && letters + digits === end - start)) return true;
  if (strict) return digits > letters || (digits === letters && charKind(stream.codes[start]!) === kinds.digit);
  if (digits === 0) return false;
  return letters < 2 || end - start < 4 || digits > letters + (end - start < 5 ? 0 : 3);
}

function isAll(stream: CharStream, start: number, end: number, code: number): boolean {
  for (let i = start; i < end; i += 1) if (stream.codes[i] !== code) return false;
  return true;
}

/** "f4f", "b2b": the same letter on both sides of a figure is an abbreviation. */
function isAbbreviation(stream: CharStream, start: number, end: number): boolean {
  return end - start === 3 && stream.codes[start] === stream.codes[end - 1];
}

/**
 * The letters meant in the word stream[start, end), written into `into` (same length). Strict: signs between letters, in
 * groups of at most three, and then a figure at either end ("l4m3"). Loose: at the word's ends in any case.
 */
export function decodeLeet(
  stream: CharStream,
  start: number,
  end: number,
  reading: LeetReading,
  into: Uint16Array,
): void {
  for (let i = start; i < end; i += 1) into[i - start] = stream.codes[i]!;
  const strict = reading === 'strict';
  if (reading === 'none' || isQuantity(stream, start, end, strict)) return;
  if (strict && isAbbreviation(stream, start, end)) return;
  const table = leetTables[reading];
  let decoded = false;
  for (let i = start; i < end; ) {
    if (charKind(stream.codes[i]!) === kinds.letter) {
      i += 1;
      continue;
    }
    let stop = i;
    let readable = true;
    while (stop < end && charKind(stream.codes[stop]!) !== kinds.letter) {
      const code = stream.codes[stop]!;
      if (leetLetter(table, code) === 0 || (code === at && isAddressSign(stream, stop))) readable = false;
      stop += 1;
    }
    const inside = i > start && stop < end;
    const shouted = stop === end && isAll(stream, i, stop, bang);
    const atEdge = !strict && !innerOnly.has(stream.codes[i]!) && !shouted;
    if (readable && stop - i <= (strict ? 3 : 5) && (inside || atEdge)) {
      for (let k = i; k < stop; k += 1) into[k - start] = leetLetter(table, stream.codes[k]!);
      decoded = true;
    }
    i = stop;
  }
  if (!strict || !decoded) return;
  for (const edge of [start, end - 1]) {
    if (charKind(stream.codes[edge]!) === kinds.digit)
      into[edge - start] = leetLetter(table, stream.codes[edge]!) || stream.codes[edge]!;
  }
}
