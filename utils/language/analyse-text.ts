import type { Span } from '@/utils/community/schema';

/** A word of the normalised text, with the offsets of what was really written. */
export interface Token {
  /** Normalised: lower case, no diacritics, disguise undone. */
  norm: string;
  /** Normalised offsets, half-open. */
  start: number;
  end: number;
  /** Index of its sentence. */
  sentence: number;
}

/** A text read once: every detector and every rule works on this. */
export interface AnalysedText {
  /** As written. */
  original: string;
  /** Disguise undone, lower case, diacritics dropped, white space folded. */
  norm: string;
  tokens: readonly Token[];
  language: 'fr' | 'en' | 'other';
  /** Languages whose rules run: both when unsure or short. */
  tryLanguages: readonly ('fr' | 'en')[];
  /** Maps a range of `norm` to the original text; always in range, never empty for a non-empty input. */
  toOriginal(start: number, end: number): Span;
}
