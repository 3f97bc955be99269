import { charKind, kinds } from './char-kind';
import type { CharStream } from './char-stream';
import { decodeLeet } from './decode-leet';
import type { LeetReading } from './leet';
import { isRareDouble, isStretched, lettersToKeep, type Stretching } from './stretched-letters';

/** Reused between words. */
let word = new Uint16Array(64);

/** True when nothing in the word can be rewritten: letters that stretch nothing, or none at all. Nearly every word. */
export function isPlain(stream: CharStream, start: number, end: number, how: Stretching): boolean {
  const { codes } = stream;
  let letters = 0;
  let others = 0;
  for (let i = start; i < end; i += 1) {
    const code = codes[i]!;
    if (charKind(code) !== kinds.letter) {
      if (letters > 0) return false;
      others += 1;
      continue;
    }
    if (others > 0) return false;
    letters += 1;
    if (letters === 1 || code !== codes[i - 1]) continue;
    if ((letters > 2 && code === codes[i - 2]) || (how === 'single' && isRareDouble(code))) return false;
  }
  return true;
}

/** Adds the word stream[start, end) to `out`, signs read as letters and stretched letters collapsed. */
export function rewriteWord(
  stream: CharStream,
  start: number,
  end: number,
  reading: { leet: LeetReading; stretching: Stretching },
  out: CharStream,
): void {
  const length = end - start;
  if (length > word.length) word = new Uint16Array(length * 2);
  decodeLeet(stream, start, end, reading.leet, word);
  const stretched = isStretched(word, length);
  for (let i = 0; i < length; ) {
    let stop = i + 1;
    while (stop < length && word[stop] === word[i]) stop += 1;
    const keep = lettersToKeep(word, i, stop, length, reading.stretching, stretched);
    for (let k = 0; k < keep; k += 1) {
      const to = k === keep - 1 ? stop - 1 : i + k;
      out.push(word[i]!, stream.from[start + i + k]!, stream.to[start + to]!);
    }
    i = stop;
  }
}
