import { charKind, kinds } from './char-kind';
import type { CharStream } from './char-stream';
import { lookAlikes } from './look-alikes';

const vowels = new Set([...'aeiouy'].map((c) => c.charCodeAt(0)));
const cyrillicU = 'у'.charCodeAt(0);
const u = 'u'.charCodeAt(0);

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isWordUnit(code: number): boolean {
  const kind = charKind(code);
  return kind === kinds.letter || kind === kinds.digit;
}

/** Replaces what has a Latin twin in stream[start, end). */
function replaceLetters(stream: CharStream, start: number, end: number): void {
  const { codes } = stream;
  const isConsonant = (at: number): boolean =>
    at >= start && at < end && !vowels.has(lookAlikes.get(codes[at]!) ?? codes[at]!);
  for (let k = start; k < end; k += 1) {
    const code = codes[k]!;
    // Drawn as y, it stands for u: between consonants it is more often meant as u ("fуck").
    if (code === cyrillicU && isConsonant(k - 1) && isConsonant(k + 1)) {
      codes[k] = u;
      stream.maybeY.push(k);
    } else codes[k] = lookAlikes.get(code) ?? code;
  }
}

/**
 * Foreign letters that pass for Latin ones become Latin, in words that mix alphabets, and in a mostly Latin text in
 * words made of such letters alone. Honest Russian or Greek stays.
 */
export function undoLookAlikes(stream: CharStream): void {
  let latin = 0;
  let foreign = 0;
  for (let i = 0; i < stream.length; i += 1) {
    const code = stream.codes[i]!;
    if (isLatin(code)) latin += 1;
    else if (charKind(code) === kinds.letter) foreign += 1;
  }
  for (let i = 0; i < stream.length; ) {
    let end = i;
    let mixed = false;
    let allMapped = true;
    while (end < stream.length && isWordUnit(stream.codes[end]!)) {
      const code = stream.codes[end]!;
      if (isLatin(code)) mixed = true;
      else if (charKind(code) === kinds.letter && !lookAlikes.has(code)) allMapped = false;
      end += 1;
    }
    if (end > i && (mixed || (allMapped && latin > foreign))) replaceLetters(stream, i, end);
    i = end + 1;
  }
}
