import { charKind, kinds } from './char-kind';

/** A word of which some letters are hidden: "f*ck", "m#rde", "p_te", "fu🤬k". */
export interface MaskedWord {
  /** Range of the normalised text. */
  start: number;
  end: number;
  /** One character a letter; '?' where one is hidden. */
  pattern: string;
}

const masks = new Set([...'*#_\u2022\u00d7%^~\u25a0\u2588\u2591'].map((c) => c.charCodeAt(0)));
/** Also ordinary punctuation: a mask only inside a word of four letters or more. */
const softMasks = new Set([...'-./'].map((c) => c.charCodeAt(0)));
const longest = 24;

const unitKinds = { none: 1, letter: 2, mask: 3, soft: 4 } as const;
const known = new Uint8Array(65536);

function learnKind(code: number): number {
  const kind = charKind(code);
  let read: number = unitKinds.none;
  if (masks.has(code) || (kind === kinds.emoji && !softMasks.has(code))) read = unitKinds.mask;
  else if (softMasks.has(code)) read = unitKinds.soft;
  else if (kind === kinds.letter) read = unitKinds.letter;
  known[code] = read;
  return read;
}

function unitKind(norm: string, at: number): number {
  if (at >= norm.length) return unitKinds.none;
  const code = norm.charCodeAt(at);
  return known[code]! || learnKind(code);
}

/** True where a sign may hide a letter; tested before the slower search. */
export function hasMasks(norm: string): boolean {
  for (let i = 1; i < norm.length; i += 1) {
    const code = norm.charCodeAt(i);
    if (code >= 97 && code <= 122) continue;
    if (code === 32) continue;
    const kind = unitKind(norm, i);
    if (kind === unitKinds.none || kind === unitKinds.letter || unitKind(norm, i - 1) !== unitKinds.letter) continue;
    if (kind === unitKinds.mask || unitKind(norm, i + 1) === unitKinds.letter) return true;
  }
  return false;
}

/** The masked words of a normalised text. Each starts with a letter; soft masks count only between letters. */
export function findMaskedWords(norm: string): MaskedWord[] {
  const found: MaskedWord[] = [];
  for (let i = 0; i < norm.length; ) {
    if (unitKind(norm, i) === unitKinds.none) {
      i += 1;
      continue;
    }
    let start = i;
    while (
      start < norm.length &&
      (unitKind(norm, start) === unitKinds.mask || unitKind(norm, start) === unitKinds.soft)
    )
      start += 1;
    let end = start;
    while (unitKind(norm, end) !== unitKinds.none) end += 1;
    let stop = end;
    while (stop > start && unitKind(norm, stop - 1) === unitKinds.soft) stop -= 1;
    let pattern = '';
    let hidden = 0;
    let soft = 0;
    for (let k = start; k < stop && pattern.length <= longest; k += 1) {
      const kind = unitKind(norm, k);
      const code = norm.charCodeAt(k);
      if (code >= 0xdc00 && code <= 0xdfff) continue; // second half of an emoji
      if (kind === unitKinds.letter) pattern += norm[k];
      else {
        pattern += '?';
        hidden += 1;
        if (kind === unitKinds.soft) soft += 1;
      }
    }
    if (hidden > 0 && pattern.length >= (soft > 0 ? 4 : 3) && pattern.length <= longest)
      found.push({ start, end: stop, pattern });
    i = end + 1;
  }
  return found;
}
