import { charKind, kinds } from './char-kind';
import type { CharStream } from './char-stream';
import { decodeLeet } from './decode-leet';
import type { LeetReading } from './leet';
import { isRareDouble, pushLetter, type Stretching } from './push-letter';

let word = new Uint16Array(64);

/** True when the word is plain letters and none of them stretches it: nearly every word there is. */
function isPlain(stream: CharStream, start: number, end: number, squeeze: boolean): boolean {
  const { codes } = stream;
  for (let i = start; i < end; i += 1) {
    const code = codes[i]!;
    if (charKind(code) !== kinds.letter) return false;
    if (i > start && code === codes[i - 1] && (i > start + 1 ? code === codes[i - 2] : false)) return false;
    if (squeeze && i > start && code === codes[i - 1] && isRareDouble(code)) return false;
  }
  return true;
}

function stretchingOf(codes: Uint16Array, length: number, squeeze: boolean): Stretching {
  if (!squeeze) return 'collapse';
  for (let i = 2; i < length; i += 1) {
    if (codes[i] === codes[i - 1] && codes[i] === codes[i - 2] && charKind(codes[i]!) === kinds.letter)
      return 'squeeze';
  }
  return 'squeeze-rare';
}

/**
 * Adds the word stream[start, end) to `out`, signs read as letters and stretched letters collapsed. `wordStart` is where
 * the word begins in `out`, when part of it is there already.
 */
export function rewriteWord(
  stream: CharStream,
  start: number,
  end: number,
  reading: { leet: LeetReading; squeeze: boolean },
  out: CharStream,
  wordStart: number,
): void {
  if (out.length === wordStart && isPlain(stream, start, end, reading.squeeze)) {
    out.copy(stream, start, end);
    return;
  }
  const length = end - start;
  if (length > word.length) word = new Uint16Array(length * 2);
  decodeLeet(stream, start, end, reading.leet, word);
  const stretching = stretchingOf(word, length, reading.squeeze);
  for (let k = start; k < end; k += 1) {
    pushLetter(out, word[k - start]!, stream.from[k]!, stream.to[k]!, wordStart, stretching);
  }
}
