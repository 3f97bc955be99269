import { charKind, kinds } from './char-kind';
import type { CharStream } from './char-stream';

/** Letters that French and English hardly ever double. */
const rareDoubles = new Set([...'aiuyhjkqvwx'].map((c) => c.charCodeAt(0)));

/** How letters that stretch a word are treated in it: runs of three become two, or every double becomes one. */
export type Stretching = 'collapse' | 'squeeze-rare' | 'squeeze';

/** A letter that French and English hardly ever double: doubled, it stretches the word. */
export function isRareDouble(code: number): boolean {
  return rareDoubles.has(code);
}

/** Adds a letter, unless it only stretches the word that starts at `wordStart` of the output. */
export function pushLetter(
  out: CharStream,
  code: number,
  from: number,
  to: number,
  wordStart: number,
  how: Stretching,
): void {
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
