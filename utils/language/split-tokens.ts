import type { Token } from './analyse-text';
import { charKind, kinds } from './char-kind';
import { keepWord } from './keep-word';

export interface SplitText {
  tokens: Token[];
  /** Half-open ranges of the normalised text. */
  sentences: { start: number; end: number }[];
}

const enders = new Set([...'.!?\u2026'].map((c) => c.charCodeAt(0)));
const newLine = 10;

function isFlagHalf(norm: string, at: number): boolean {
  const low = norm.charCodeAt(at + 1);
  return norm.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}

function emojiEnd(norm: string, at: number): number {
  const high = norm.charCodeAt(at);
  if (high < 0xd800 || high > 0xdfff) return at + 1;
  return isFlagHalf(norm, at) && isFlagHalf(norm, at + 2) ? at + 4 : Math.min(at + 2, norm.length);
}

/**
 * Words, numbers and emojis of a normalised text, with their sentences. A sentence ends at a line's end, or at
 * . ! ? followed by white space; what stands between words (apostrophes, dashes) belongs to none of them.
 */
export function splitTokens(norm: string): SplitText {
  const tokens: Token[] = [];
  const sentences: { start: number; end: number }[] = [];
  let sentenceStart = 0;
  const close = (end: number): void => {
    const last = tokens[tokens.length - 1];
    if (last && last.sentence === sentences.length) {
      sentences.push({ start: sentenceStart, end });
      sentenceStart = end;
    }
  };
  for (let i = 0; i < norm.length; ) {
    const code = norm.charCodeAt(i);
    const kind = charKind(code);
    if (kind === kinds.letter || kind === kinds.digit) {
      const start = i;
      let hash = 0;
      while (i < norm.length) {
        const unit = norm.charCodeAt(i);
        const next = charKind(unit);
        if (next !== kinds.letter && next !== kinds.digit) break;
        hash = Math.imul(hash, 31) + unit;
        i += 1;
      }
      tokens.push({ norm: keepWord(norm, start, i, hash), start, end: i, sentence: sentences.length });
    } else if (kind === kinds.emoji) {
      const end = emojiEnd(norm, i);
      tokens.push({ norm: norm.slice(i, end), start: i, end, sentence: sentences.length });
      i = end;
    } else {
      i += 1;
      if (code === newLine) close(i);
      else if (enders.has(code) && (i === norm.length || charKind(norm.charCodeAt(i)) === kinds.space)) close(i);
    }
  }
  close(norm.length);
  return { tokens, sentences };
}
