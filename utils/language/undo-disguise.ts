import { charKind, kinds } from './char-kind';
import { CharStream } from './char-stream';
import { findSpacedRun, type SpacedRun } from './find-spaced-run';
import { type LeetReading, type LeetTable, leetLetter, leetTables } from './leet';
import { isPlain, rewriteWord } from './rewrite-word';
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

function opensWith(stream: CharStream, start: number, opening: string): boolean {
  for (let k = 0; k < opening.length; k += 1) if (stream.codes[start + k] !== opening.charCodeAt(k)) return false;
  return start + opening.length < stream.length;
}

/** End of the link that starts at `start` ("http…", "www."), or `start`. Links are never rewritten. */
function skipLink(stream: CharStream, start: number): number {
  const code = stream.codes[start]!;
  const isLink =
    (code === h && (opensWith(stream, start, 'http://') || opensWith(stream, start, 'https://'))) ||
    (code === w && opensWith(stream, start, 'www.'));
  if (!isLink) return start;
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

/** End of the word or run of readable signs that starts at `start`. */
function wordEnd({ codes, length }: CharStream, start: number, letters: LeetTable): number {
  let end = start;
  while (end < length && (isWordCode(codes[end]!) || leetLetter(letters, codes[end]!) !== 0)) end += 1;
  return end;
}

/**
 * One reading of a folded text: digits as letters, spelled words joined, stretched letters collapsed,
 * as `reading` says. Offsets keep pointing at the original text; the stream itself where nothing changes. Linear.
 */
export function undoDisguise(stream: CharStream, reading: Reading): CharStream {
  const { codes, length } = stream;
  const letters = leetTables[reading.leet];
  let out: CharStream | null = null;
  // stream[kept, i) stays as it is and is not copied yet: nearly all of a text.
  let kept = 0;
  const changeAt = (at: number): CharStream => {
    out ??= new CharStream(length + 8);
    out.copy(stream, kept, at);
    return out;
  };
  for (let i = 0; i < length; ) {
    const code = codes[i]!;
    const inWord = isWordCode(code);
    if (!inWord && leetLetter(letters, code) === 0) {
      if (reading.glue && isGlued(stream, i)) {
        changeAt(i);
        kept = i + 1;
      }
      i += 1;
      continue;
    }
    const startsWord = i === 0 || !isWordCode(codes[i - 1]!);
    const linkEnd = startsWord ? skipLink(stream, i) : i;
    if (linkEnd > i) {
      i = linkEnd;
      continue;
    }
    const mayBeSpelled = reading.spelled > 0 && startsWord && inWord && (i + 1 >= length || !isWordCode(codes[i + 1]!));
    const run = mayBeSpelled ? findSpacedRun(stream, i, reading.spelled) : null;
    const end = run?.end ?? wordEnd(stream, i, letters);
    if (run) pushSpelled(stream, run, reading, changeAt(i));
    else if (!isPlain(stream, i, end, reading.stretching)) rewriteWord(stream, i, end, reading, changeAt(i));
    else {
      i = end;
      continue;
    }
    kept = end;
    i = end;
  }
  return kept === 0 ? stream : changeAt(length);
}
