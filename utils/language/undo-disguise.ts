import { charKind, kinds } from './char-kind';
import { CharStream } from './char-stream';
import { decodeLeet } from './decode-leet';
import { findSpacedRun } from './find-spaced-run';
import { type LeetReading, leetTables } from './leet';

export interface Reading {
  leet: LeetReading;
  /** Least number of letters parted by spaces that make a word; 0: spelled words are left alone. */
  spelled: number;
  /** Signs inside a word are dropped: "enc.ulé". */
  glue: boolean;
  /** Stretched letters become one, not two. */
  squeeze: boolean;
}

const gluers = new Set([...'.-_,~|/\\*•'].map((c) => c.charCodeAt(0)));
/** Letters that French and English hardly ever double. */
const rareDoubles = new Set([...'aiuyhjkqvwx'].map((c) => c.charCodeAt(0)));
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

/** How letters that stretch a word are treated in it: runs of three become two, or every double becomes one. */
type Stretching = 'collapse' | 'squeeze-rare' | 'squeeze';

function stretchingOf(codes: Uint16Array, length: number, squeeze: boolean): Stretching {
  if (!squeeze) return 'collapse';
  for (let i = 2; i < length; i += 1) {
    if (codes[i] === codes[i - 1] && codes[i] === codes[i - 2] && charKind(codes[i]!) === kinds.letter)
      return 'squeeze';
  }
  return 'squeeze-rare';
}

/** Adds a letter, unless it only stretches the word that starts at `wordStart` of the output. */
function pushLetter(out: CharStream, code: number, from: number, to: number, wordStart: number, how: Stretching): void {
  const last = out.length - 1;
  if (last >= wordStart && out.codes[last] === code && charKind(code) === kinds.letter) {
    const third = last - 1 >= wordStart && out.codes[last - 1] === code;
    if (third || how === 'squeeze' || (how === 'squeeze-rare' && rareDoubles.has(code))) {
      out.extendLast(to);
      return;
    }
  }
  out.push(code, from, to);
}

/**
 * One reading of a folded text: digits as letters, spelled words joined, stretched letters collapsed,
 * as `reading` says. Offsets keep pointing at the original text. Linear.
 */
export function undoDisguise(stream: CharStream, reading: Reading): CharStream {
  const out = new CharStream(stream.length + 8);
  const table = leetTables[reading.leet];
  let word = new Uint16Array(64);
  let wordStart = 0;
  for (let i = 0; i < stream.length; ) {
    const code = stream.codes[i]!;
    const kind = charKind(code);
    const wordish = kind === kinds.letter || kind === kinds.digit || table.has(code);
    const startsWord = i === 0 || !isWordCode(stream.codes[i - 1]!);
    if (!wordish) {
      const glued =
        reading.glue &&
        gluers.has(code) &&
        i > 0 &&
        i + 1 < stream.length &&
        charKind(stream.codes[i - 1]!) === kinds.letter &&
        charKind(stream.codes[i + 1]!) === kinds.letter;
      if (!glued) {
        out.push(code, stream.from[i]!, stream.to[i]!);
        wordStart = out.length;
      }
      i += 1;
      continue;
    }
    const linkEnd = startsWord ? skipLink(stream, i) : i;
    if (linkEnd > i) {
      for (; i < linkEnd; i += 1) out.push(stream.codes[i]!, stream.from[i]!, stream.to[i]!);
      wordStart = out.length;
      continue;
    }
    const run = reading.spelled > 0 && startsWord ? findSpacedRun(stream, i, reading.spelled) : null;
    if (run) {
      wordStart = out.length;
      const stretching: Stretching = reading.squeeze ? 'squeeze-rare' : 'collapse';
      for (let k = 0; k < run.singles.length; k += 1) {
        const index = run.singles[k]!;
        if (run.breaks.includes(k)) {
          out.push(32, stream.from[index - 1]!, stream.to[index - 1]!);
          wordStart = out.length;
        }
        const raw = stream.codes[index]!;
        pushLetter(out, table.get(raw) ?? raw, stream.from[index]!, stream.to[index]!, wordStart, stretching);
      }
      i = run.end;
      continue;
    }
    let end = i;
    while (end < stream.length && (isWordCode(stream.codes[end]!) || table.has(stream.codes[end]!))) end += 1;
    if (end - i > word.length) word = new Uint16Array((end - i) * 2);
    decodeLeet(stream, i, end, reading.leet, word);
    const stretching = stretchingOf(word, end - i, reading.squeeze);
    for (let k = i; k < end; k += 1)
      pushLetter(out, word[k - i]!, stream.from[k]!, stream.to[k]!, wordStart, stretching);
    i = end;
  }
  return out;
}

function isWordCode(code: number): boolean {
  const kind = charKind(code);
  return kind === kinds.letter || kind === kinds.digit;
}
