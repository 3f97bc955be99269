import type { TextLayer, Token } from '@/utils/language/analyse-text';
import type { Lexicon, Term } from './build-lexicon';
import { findHidden } from './find-hidden';

/** A word as the phrases see it. Offsets are those of its layer. */
export interface Word {
  norm: string;
  start: number;
  end: number;
  sentence: number;
  /** First of its sentence or clause: after a comma, a bracket, an emoji. */
  begins: boolean;
  quoted: boolean;
  classes: ReadonlySet<string>;
  /** Expressions that start here. */
  terms: readonly Term[];
}

const none: ReadonlySet<string> = new Set();
const noTerms: readonly Term[] = [];

/** Reads the tokens of a layer with a lexicon: contractions unfolded, masks lifted, classes and expressions found. */
export function readWords(
  layer: TextLayer,
  tokens: readonly Token[],
  lexicon: Lexicon,
  sure: boolean,
  isQuoted: ((originalOffset: number) => boolean) | null,
): Word[] {
  const classes = sure ? lexicon.classes : lexicon.unsureClasses;
  const read = sure ? lexicon.read.sure : lexicon.read.unsure;
  const words: Word[] = [];
  /** Words an expression may begin at, in pairs with what may begin there. */
  const openings: { at: number; terms: readonly Term[] }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const { start, sentence } = token;
    const before = tokens[i - 1];
    const masked = findHidden(layer.text, tokens, i, lexicon);
    const from = masked?.start ?? start;
    const begins = before === undefined || before.sentence !== sentence || breaks(layer.text, before.end, from);
    const quoted = isQuoted?.(layer.from[start] ?? 0) ?? false;
    if (masked !== null) {
      const norm = masked.word;
      const terms = lexicon.terms.get(norm);
      if (terms !== undefined) openings.push({ at: words.length, terms });
      const known = classes.get(norm) ?? none;
      words.push({
        norm,
        start: masked.start,
        end: masked.end,
        sentence,
        begins,
        quoted,
        classes: known,
        terms: noTerms,
      });
      i = masked.lastToken;
      continue;
    }
    const parts = read.get(token.norm);
    for (let k = 0; k < parts.length; k++) {
      const { norm, classes: known, terms } = parts[k]!;
      if (terms !== null) openings.push({ at: words.length, terms });
      const first = begins && k === 0;
      words.push({ norm, start, end: token.end, sentence, begins: first, quoted, classes: known, terms: noTerms });
    }
  }
  for (const { at, terms } of openings) {
    const found = terms.filter((term) => term.parts.every((part, k) => words[at + k]?.norm === part));
    if (found.length > 0) words[at]!.terms = found;
  }
  return words;
}

/** True when a mark that ends a clause stands between two words, or one of them is an emoji. */
function breaks(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 39 && code !== 45 && code !== 0x2019 && code !== 35 && code !== 64) return true;
  }
  return text.charCodeAt(from - 1) >= 0xd800 && text.charCodeAt(from - 1) <= 0xdfff;
}
