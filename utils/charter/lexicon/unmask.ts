import type { Token } from '@/utils/language/analyse-text';
import { usuallyMasked } from '@/utils/language/usually-masked';

export interface Unmasked {
  word: string;
  /** Offsets of what stands for it, half-open, and its last token. */
  start: number;
  end: number;
  lastToken: number;
}

const asterisk = '*'.charCodeAt(0);
/** A word whose first letter is masked shows so many others at least. */
const fewestAfterHead = 4;

/**
 * Reads a word some of whose letters are asterisks or the like ("c*nnard", "f**k", "sh#t"): the word of the lists with the same
 * length and the same letters, or null. A run of asterisks may also stand for one letter more or fewer.
 */
export function unmask(
  text: string,
  tokens: readonly Token[],
  at: number,
  maskable: ReadonlyMap<string, readonly string[]>,
): Unmasked | null {
  const first = tokens[at]!;
  if (text.charCodeAt(first.start - 1) === asterisk) return unmaskHead(text, first, at, maskable);
  if (!isMask(text.charCodeAt(first.end))) return null;
  let end = first.end;
  let last = at;
  while (end < text.length) {
    if (isMask(text.charCodeAt(end))) end += 1;
    else if (tokens[last + 1]?.start === end) {
      last += 1;
      end = tokens[last]!.end;
    } else break;
  }
  const mask = text.slice(first.start, end);
  const letters = mask.length - countMasks(mask);
  // "you*" corrects a typing error; a word cut short needs two marks at least, and a letter or two before them.
  const cutShort = last === at;
  if (letters < 1 || mask.length < 3 || mask.length > 20) return null;
  if (cutShort && mask.length - letters < 2) return null;
  if (cutShort && letters === 1 && mask.length !== 4) {
    const word = usuallyMasked.find((one) => one[0] === mask[0] && one.length === mask.length);
    return word === undefined ? null : { word, start: first.start, end, lastToken: last };
  }
  for (const length of cutShort ? [mask.length] : [mask.length, mask.length + 1, mask.length - 1]) {
    for (const word of maskable.get(`${mask[0]}${length}`) ?? []) {
      if (hides(mask, word)) return { word, start: first.start, end, lastToken: last };
    }
  }
  return null;
}

/** "*sshole": only where the asterisk neither opens words set off ("*really*") nor follows a letter. */
function unmaskHead(
  text: string,
  { norm, start, end }: Token,
  at: number,
  maskable: ReadonlyMap<string, readonly string[]>,
): Unmasked | null {
  const before = text[start - 2] ?? ' ';
  if (norm.length < fewestAfterHead || /[\p{L}\d*]/u.test(before) || isMask(text.charCodeAt(end))) return null;
  const word = maskable.get(`*${norm.length + 1}`)?.find((one) => one.endsWith(norm));
  return word === undefined ? null : { word, start: start - 1, end, lastToken: at };
}

function isMask(code: number): boolean {
  return code === 42 || code === 35 || code === 95 || code === 0x2022 || code === 0x25cf;
}

function countMasks(mask: string): number {
  let count = 0;
  for (let i = 0; i < mask.length; i++) if (isMask(mask.charCodeAt(i))) count += 1;
  return count;
}

/** Letters before the first mark and after the last must be those of the word; in between, position by position if equal. */
function hides(mask: string, word: string): boolean {
  const first = [...mask].findIndex((char) => isMask(char.charCodeAt(0)));
  let last = mask.length - 1;
  while (last >= 0 && !isMask(mask.charCodeAt(last))) last -= 1;
  const tail = mask.slice(last + 1);
  if (!word.startsWith(mask.slice(0, first)) || !word.endsWith(tail) || first + tail.length > word.length) return false;
  if (mask.length !== word.length) return last - first + 1 === countMasks(mask) && first + tail.length >= 2;
  for (let i = first; i <= last; i++) if (!isMask(mask.charCodeAt(i)) && mask[i] !== word[i]) return false;
  return true;
}
