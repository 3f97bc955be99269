import { charKind, kinds } from './char-kind';
import type { CharStream } from './char-stream';
import { leetLetter, leetTables } from './leet';
import { isRareDouble } from './stretched-letters';

/** What in a folded text could be a disguise. Plain texts, nearly all, have none and are not rewritten at all. */
export interface Clues {
  /** A sign or digit at a word that may stand for a letter. */
  leet: boolean;
  /** One that may be i or l. */
  upright: boolean;
  /** A sign between two letters. */
  glue: boolean;
  /** Three single letters in a row. */
  singles: boolean;
  /** Letters in a row that hardly any word has. */
  doubles: boolean;
}

const uprights = new Set([...'1!|¡'].map((c) => c.charCodeAt(0)));
const bang = '!'.charCodeAt(0);
const apostrophe = "'".charCodeAt(0);

/** Looks for clues of a disguise in one pass. */
export function findClues({ codes, length }: CharStream): Clues {
  const clues: Clues = { leet: false, upright: false, glue: false, singles: false, doubles: false };
  let singles = 0;
  let before: number = kinds.space;
  let kind: number = length > 0 ? charKind(codes[0]!) : kinds.space;
  for (let i = 0; i < length; i += 1) {
    const code = codes[i]!;
    const after = i + 1 < length ? charKind(codes[i + 1]!) : kinds.space;
    if (kind === kinds.letter) {
      if (before !== kinds.letter) {
        const single = before !== kinds.digit && after !== kinds.letter && after !== kinds.digit;
        singles = single ? singles + 1 : 0;
        if (singles >= 3) clues.singles = true;
      } else if (code === codes[i - 1] && (code === codes[i - 2] || isRareDouble(code))) clues.doubles = true;
    } else if (before === kinds.letter || after === kinds.letter) {
      // A "!" that ends a word is just that.
      if (
        leetLetter(leetTables.i, code) !== 0 &&
        !(code === bang && (after === kinds.space || codes[i + 1] === bang))
      ) {
        clues.leet = true;
        if (uprights.has(code)) clues.upright = true;
      }
      if (kind === kinds.other && before === after && code !== apostrophe) clues.glue = true;
    }
    before = kind;
    kind = after;
  }
  return clues;
}
