import type { TextLayer, Token } from '@/utils/language/analyse-text';
import type { Lexicon, Term } from './build-lexicon';
import { unmask } from './unmask';

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
const number: ReadonlySet<string> = new Set(['number']);
const noTerms: readonly Term[] = [];

/** Reads the tokens of a layer with a lexicon: contractions unfolded, masks lifted, classes and expressions found. */
export function readWords(
  layer: TextLayer,
  tokens: readonly Token[],
  lexicon: Lexicon,
  sure: boolean,
  contractions: ReadonlyMap<string, readonly string[]>,
  isQuoted: ((originalOffset: number) => boolean) | null,
): Word[] {
  const classes = sure ? lexicon.classes : lexicon.unsureClasses;
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1];
    const masked = unmask(layer.text, tokens, i, lexicon.maskable);
    const end = masked === null ? token.end : masked.end;
    const begins =
      before === undefined || before.sentence !== token.sentence || breaks(layer.text, before.end, token.start);
    const quoted = isQuoted?.(layer.from[token.start] ?? 0) ?? false;
    const parts = masked === null ? contractions.get(token.norm) : undefined;
    const norms = masked === null ? (parts ?? [token.norm]) : [masked.word];
    for (let k = 0; k < norms.length; k++) {
      const norm = norms[k]!;
      const known = classes.get(norm) ?? (isDigit(norm.charCodeAt(0)) ? number : none);
      words.push({
        norm,
        start: token.start,
        end,
        sentence: token.sentence,
        begins: begins && k === 0,
        quoted,
        classes: known,
        terms: noTerms,
      });
    }
    if (masked !== null) i = masked.lastToken;
  }
  for (let i = 0; i < words.length; i++) {
    const candidates = lexicon.terms.get(words[i]!.norm);
    if (candidates === undefined) continue;
    const found = candidates.filter((term) => term.parts.every((part, k) => words[i + k]?.norm === part));
    if (found.length > 0) words[i]!.terms = found;
  }
  return words;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True when a mark that ends a clause stands between two words, or one of them is an emoji. */
function breaks(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 39 && code !== 45 && code !== 0x2019 && code !== 35 && code !== 64) return true;
  }
  return text.charCodeAt(from - 1) >= 0xd800 && text.charCodeAt(from - 1) <= 0xdfff;
}
