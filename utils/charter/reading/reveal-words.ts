import { expectLexicon } from '@/utils/charter/lexicon/lexicons';
import { layerTokens } from '@/utils/charter/phrases/layer-tokens';
import { wordClasses } from '@/utils/charter/phrases/word-classes';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { findFields } from './find-fields';

/** A word of the lists that the plain reading hides, and the last of the tokens it is written in. */
export interface RevealedWord {
  word: string;
  lastToken: number;
}

/** Shorter words come out of figures and initials by chance. */
const fewestLetters = 4;
const nothing: ReadonlyMap<number, RevealedWord> = new Map();

const isKnown = (word: string, language: 'fr' | 'en'): boolean =>
  expectLexicon(language).classes.has(word) || wordClasses.has(word) || findFields(word, language).length > 0;

/**
 * Words of the lists that show only in another reading of a disguised text ("f e u j", "mu.sul.mans", "b|ack"), by the token
 * they begin at. Where the plain reading has a known word already, it stays.
 */
export function revealWords(text: AnalysedText, language: 'fr' | 'en'): ReadonlyMap<number, RevealedWord> {
  const layers = text.layers();
  if (layers.length === 1) return nothing;
  const plain = new Set(text.tokens.map(({ norm }) => norm));
  const startsAt = new Map(text.tokens.map(({ start }, at) => [start, at]));
  const revealed = new Map<number, RevealedWord>();
  for (const [index, tokens] of layerTokens(text).entries()) {
    const { from, to } = layers[index]!;
    for (const { norm, start, end } of tokens) {
      if (norm.length < fewestLetters || plain.has(norm) || !isKnown(norm, language)) continue;
      const range = text.toNorm({ start: from[start]!, end: to[end - 1]! });
      const first = startsAt.get(range.start);
      if (first === undefined || revealed.has(first) || isKnown(text.tokens[first]!.norm, language)) continue;
      let lastToken = first;
      while (lastToken + 1 < text.tokens.length && text.tokens[lastToken + 1]!.start < range.end) lastToken += 1;
      revealed.set(first, { word: norm, lastToken });
    }
  }
  return revealed;
}
