import { charKind, kinds } from './char-kind';
import type { CharStream } from './char-stream';

/** Signs put between the letters of one word. */
const separators = new Set([...' .-_,/|~*•:;\'"+='].map((c) => c.charCodeAt(0)));
const space = 32;
/** Longest spelled word read in one go; keeps the pass linear on hostile text. */
const longest = 64;

export interface SpacedRun {
  /** Index after the last single character. */
  end: number;
  /** Indexes of the single characters; a gap in the spelling is told by `breaks`. */
  singles: number[];
  /** Positions in `singles` before which a new word starts. */
  breaks: number[];
}

function isWordUnit(stream: CharStream, index: number): boolean {
  if (index < 0 || index >= stream.length) return false;
  const kind = charKind(stream.codes[index]!);
  return kind === kinds.letter || kind === kinds.digit;
}

/**
 * A word spelled letter by letter from `start` ("c o n", "c.o.n", "c - o - n"): same separator throughout,
 * most of it letters. `minimum` is the least number of letters where they are parted by spaces alone
 * ("il y a à" is not a word); three are enough with any other sign. Null when there is none.
 */
export function findSpacedRun(stream: CharStream, start: number, minimum: number): SpacedRun | null {
  if (!isWordUnit(stream, start) || isWordUnit(stream, start - 1) || isWordUnit(stream, start + 1)) return null;
  let width = 0;
  while (width < 4 && separators.has(stream.codes[start + 1 + width] ?? 0)) width += 1;
  if (width === 0 || width > 3) return null;
  const sign = (k: number): number => stream.codes[start + 1 + k]!;
  const singles = [start];
  const breaks: number[] = [];
  let letters = charKind(stream.codes[start]!) === kinds.letter ? 1 : 0;
  let at = start;
  while (singles.length < longest) {
    let same = true;
    for (let k = 0; k < width; k += 1) if (stream.codes[at + 1 + k] !== sign(k)) same = false;
    const next = at + 1 + width;
    if (!same || !isWordUnit(stream, next) || isWordUnit(stream, next + 1)) break;
    // Two spaces between single letters: one word ends and the next begins.
    if (width === 1 && sign(0) === space && stream.to[at + 1]! - stream.from[at + 1]! > 1) breaks.push(singles.length);
    singles.push(next);
    if (charKind(stream.codes[next]!) === kinds.letter) letters += 1;
    at = next;
  }
  const spaced = width === 1 && sign(0) === space;
  if (letters < (spaced ? minimum : 3) || letters * 2 <= singles.length) return null;
  return { end: at + 1, singles, breaks };
}
