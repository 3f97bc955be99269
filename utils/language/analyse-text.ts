import type { Span } from '@/utils/community/schema';
import type { CharStream } from './char-stream';
import { detectLanguage } from './detect-language';
import { findClues } from './find-clues';
import { foldText } from './fold-text';
import { readLayers } from './read-layers';
import { splitTokens } from './split-tokens';
import { undoDisguise } from './undo-disguise';

/** A word of the normalised text, with the offsets of what was really written. An emoji is a token of its own. */
export interface Token {
  /** Normalised: lower case, no diacritics, disguise undone. */
  norm: string;
  /** Normalised offsets, half-open. */
  start: number;
  end: number;
  /** Index of its sentence. */
  sentence: number;
}

/** Another way to read a disguised text (digits as other letters, letters squeezed…), for the term automaton. */
export interface TextLayer {
  text: string;
  /** Original offsets of each UTF-16 unit of `text`. */
  from: Uint32Array;
  to: Uint32Array;
}

/** A text read once: every detector and every rule works on this. */
export interface AnalysedText {
  /** As written. */
  original: string;
  /** Disguise undone, lower case, diacritics dropped, white space folded. Punctuation and emojis stay. */
  norm: string;
  tokens: readonly Token[];
  /** Half-open ranges of `norm`; a token's `sentence` is an index into these. */
  sentences: readonly { start: number; end: number }[];
  language: 'fr' | 'en' | 'other';
  /** Languages whose rules run: both when unsure or short. */
  tryLanguages: readonly ('fr' | 'en')[];
  /** Maps a range of `norm` to the original text; always in range, never empty for a non-empty input. */
  toOriginal(start: number, end: number): Span;
  /** Maps a range of the original text to `norm`; what was dropped maps to its neighbour. */
  toNorm(span: Span): { start: number; end: number };
  /** `norm` first, then the other readings; only one for a plain text. Made on first use. */
  layers(): readonly TextLayer[];
}

function firstAtOrAfter(ends: Uint32Array, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function mapBack(stream: CharStream, length: number, start: number, end: number): Span {
  if (stream.length === 0) return { start: 0, end: length };
  const first = Math.min(Math.max(0, start), stream.length - 1);
  const last = Math.min(Math.max(first, end - 1), stream.length - 1);
  return { start: stream.from[first]!, end: Math.max(stream.to[last]!, stream.to[first]!) };
}

/**
 * Reads a text once: normalised with a map back to what was written, cut into tokens and sentences, its language
 * guessed. `language` is said when the caller knows better. Linear; accepts any string.
 */
export function analyseText(original: string, language?: 'fr' | 'en' | 'other'): AnalysedText {
  const folded = foldText(original);
  const clues = findClues(folded);
  const disguised = clues.leet || clues.singles || clues.doubles;
  const stream = !disguised
    ? folded
    : undoDisguise(folded, { leet: 'strict', spelled: 4, glue: false, stretching: 'natural' });
  const norm = stream.text();
  const { tokens, sentences } = splitTokens(norm);
  const guess = language === undefined ? detectLanguage(original, tokens) : { language, sure: true };
  let layers: readonly TextLayer[] | null = null;
  const known = guess.language;
  return {
    original,
    norm,
    tokens,
    sentences,
    language: known,
    tryLanguages: guess.sure && known !== 'other' ? [known] : known === 'en' ? ['en', 'fr'] : ['fr', 'en'],
    toOriginal: (start, end) => mapBack(stream, original.length, start, end),
    toNorm: (span) => {
      const start = firstAtOrAfter(stream.to, stream.length, span.start);
      const end = firstAtOrAfter(stream.to, stream.length, Math.max(span.start, span.end - 1)) + 1;
      return { start: Math.min(start, norm.length), end: Math.min(Math.max(end, start), norm.length) };
    },
    layers: () => {
      layers ??= readLayers(folded, clues, { text: norm, from: stream.from, to: stream.to });
      return layers;
    },
  };
}
