import { charKind, kinds } from './char-kind';
import { CharStream } from './char-stream';
import { findSpacedRun, type SpacedRun } from './find-spaced-run';
import { type LeetReading, leetTables } from './leet';
import { rewriteWord } from './rewrite-word';
import type { Stretching } from './stretched-letters';

export interface Reading {
  leet: LeetReading;
  /** Least number of letters parted by spaces that make a word; 0: spelled words are left alone. */
  spelled: number;
  /** Signs inside a word are dropped: "enc.ulé". */
  glue: boolean;
  stretching: Stretching;
}

const gluers = new Set([...'.-_,~|/\\*•'].map((c) => c.charCodeAt(0)));
const h = 'h'.charCodeAt(0);
const w = 'w'.charCodeAt(0);

/** End of the link that starts at `start` ("http…", "www."), or `start`. Links are never rewritten. */
function skipLink(stream: CharStream, start: number): number {
  const code = stream.codes[start]!;
  const opens = (word: string): boolean => {
    for (let k = 0; k < word.length; k += 1) if (stream.codes[start + k] !== word.charCodeAt(k)) return false;
    return start + word.length < stream.length;
  };
  if (!(code === h && (opens('http://') || opens('https://'))) && !(code === w && opens('www.'))) return start;
  let end = start;
  while (end < stream.length && charKind(stream.codes[end]!) !== kinds.space) end += 1;
  return end;
}

function isWordCode(code: number): boolean {
  const kind = charKind(code);
  return kind === kinds.letter || kind === kinds.digit;
}

/** Adds the words that were spelled letter by letter. */
function pushSpelled(stream: CharStream, run: SpacedRun, reading: Reading, out: CharStream): void {
  let letters = new CharStream(run.singles.length);
  run.singles.forEach((index, k) => {
    if (run.breaks.includes(k)) {
      rewriteWord(letters, 0, letters.length, reading, out);
      out.push(32, stream.from[index - 1]!, stream.to[index - 1]!);
      letters = new CharStream(run.singles.length);
    }
    letters.push(stream.codes[index]!, stream.from[index]!, stream.to[index]!);
  });
  rewriteWord(letters, 0, letters.length, reading, out);
}

/** A sign between two letters that only breaks the word up. */
function isGlued(stream: CharStream, at: number): boolean {
  return (
    gluers.has(stream.codes[at]!) &&
    at > 0 &&
    at + 1 < stream.length &&
    charKind(stream.codes[at - 1]!) === kinds.letter &&
    charKind(stream.codes[at + 1]!) === kinds.letter
  );
}

/**
 * One reading of a folded text: digits as letters, spelled words joined, stretched letters collapsed,
 * as `reading` says. Offsets keep pointing at the original text. Linear.
 */
export function undoDisguise(stream: CharStream, reading: Reading): CharStream {
  const out = new CharStream(stream.length + 8);
  const table = leetTables[reading.leet];
  const { codes, length } = stream;
  for (let i = 0; i < length; ) {
    const code = codes[i]!;
    const inWord = isWordCode(code);
    if (!inWord && !table.has(code)) {
      if (!reading.glue || !isGlued(stream, i)) {
        out.push(code, stream.from[i]!, stream.to[i]!);
      }
      i += 1;
      continue;
    }
    const startsWord = i === 0 || !isWordCode(codes[i - 1]!);
    const linkEnd = startsWord ? skipLink(stream, i) : i;
    if (linkEnd > i) {
      out.copy(stream, i, linkEnd);
      i = linkEnd;
      continue;
    }
    const mayBeSpelled = reading.spelled > 0 && startsWord && inWord && (i + 1 >= length || !isWordCode(codes[i + 1]!));
    const run = mayBeSpelled ? findSpacedRun(stream, i, reading.spelled) : null;
    if (run) {
      pushSpelled(stream, run, reading, out);
      i = run.end;
      continue;
    }
    let end = i;
    while (end < length && (isWordCode(codes[end]!) || table.has(codes[end]!))) end += 1;
    rewriteWord(stream, i, end, reading, out);
    i = end;
  }
  return out;
}
