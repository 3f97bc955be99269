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

function unitKind(norm: string, at: number): 'letter' | 'mask' | 'soft' | 'none' {
  const code = norm.charCodeAt(at);
  if (Number.isNaN(code)) return 'none';
  if (masks.has(code)) return 'mask';
  if (softMasks.has(code)) return 'soft';
  const kind = charKind(code);
  if (kind === kinds.letter) return 'letter';
  return kind === kinds.emoji ? 'mask' : 'none';
}

/** True where a sign may hide a letter; tested before the slower search. */
export function hasMasks(norm: string): boolean {
  for (let i = 1; i < norm.length; i += 1) {
    const code = norm.charCodeAt(i);
    if (code >= 97 && code <= 122) continue;
    if (code === 32) continue;
    const kind = unitKind(norm, i);
    if (kind === 'none' || kind === 'letter' || unitKind(norm, i - 1) !== 'letter') continue;
    if (kind === 'mask' || unitKind(norm, i + 1) === 'letter') return true;
  }
  return false;
}

/** The masked words of a normalised text. Each starts with a letter; soft masks count only between letters. */
export function findMaskedWords(norm: string): MaskedWord[] {
  const found: MaskedWord[] = [];
  for (let i = 0; i < norm.length; ) {
    if (unitKind(norm, i) === 'none') {
      i += 1;
      continue;
    }
    let start = i;
    while (start < norm.length && (unitKind(norm, start) === 'mask' || unitKind(norm, start) === 'soft')) start += 1;
    let end = start;
    while (unitKind(norm, end) !== 'none') end += 1;
    let stop = end;
    while (stop > start && unitKind(norm, stop - 1) === 'soft') stop -= 1;
    let pattern = '';
    let hidden = 0;
    let soft = 0;
    for (let k = start; k < stop && pattern.length <= longest; k += 1) {
      const kind = unitKind(norm, k);
      const code = norm.charCodeAt(k);
      if (code >= 0xdc00 && code <= 0xdfff) continue; // second half of an emoji
      if (kind === 'letter') pattern += norm[k];
      else {
        pattern += '?';
        hidden += 1;
        if (kind === 'soft') soft += 1;
      }
    }
    if (hidden > 0 && pattern.length >= (soft > 0 ? 4 : 3) && pattern.length <= longest)
      found.push({ start, end: stop, pattern });
    i = end + 1;
  }
  return found;
}
