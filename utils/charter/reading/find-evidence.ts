import { findQuotes } from '@/utils/charter/lexicon/find-quotes';
import { expectLexicon } from '@/utils/charter/lexicon/lexicons';
import { mergeSpans } from '@/utils/charter/merge-spans';
import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { evidenceFields, type WordKinds } from './evidence-fields';
import { findFields } from './find-fields';
import type { ReadCategory } from './reading-heads';
import { readingLanguage } from './reading-language';
import type { Reading } from './reading-model';
import type { ReadingWord } from './reading-words';

/** A word that weighs less than this share of the heaviest is not pointed at. */
const telling = 0.5;
/** Words pointed at, at most, and fewest letters of one that tells something by itself. */
const mostWords = 4;
const fewestLetters = 4;
/** Words of the lists pointed at, at most, however little they weigh. */
const mostNamed = 2;

const spanOf = (text: AnalysedText, token: number, lastToken = token): Span =>
  text.toOriginal(text.tokens[token]!.start, text.tokens[lastToken]!.end);

/** Whether a word is of a kind a category can be read from: a group for hate, a weapon or a place for a threat. */
function isEvidence(word: string, { fields, classes }: WordKinds, language: 'fr' | 'en'): boolean {
  const known = expectLexicon(language).classes.get(word);
  if (known && classes.some((name) => known.has(name))) return true;
  return findFields(word, language).some((name) => fields.has(name));
}

/** Whether the comment also holds what the category needs besides. */
function hasBesides(words: readonly ReadingWord[], category: ReadCategory, language: 'fr' | 'en'): boolean {
  const { besides } = evidenceFields[category];
  return !besides || words.some(({ word }) => isEvidence(word, besides, language));
}

/** Heaviest first. */
const byShare = <One>(all: readonly One[], shareOf: (one: One) => number): One[] =>
  [...all].sort((a, b) => shareOf(b) - shareOf(a));

function findWeightyTokens(text: AnalysedText, shares: Float32Array): number[] {
  const tokens = [...shares.keys()];
  const wordy = tokens.filter((at) => text.tokens[at]!.norm.length >= fewestLetters);
  const order = byShare(wordy.length > 0 ? wordy : tokens, (at) => shares[at]!);
  const least = Math.max(0, (shares[order[0] ?? 0] ?? 0) * telling);
  return order.slice(0, mostWords).filter((at, rank) => rank === 0 || shares[at]! > least);
}

/** The words that bring most, in offsets of the original text. */
export function findWeightyWords(text: AnalysedText, shares: Float32Array): Span[] {
  return mergeSpans(findWeightyTokens(text, shares).map((at) => spanOf(text, at)));
}

/**
 * The words a category is read from, in offsets of the original text: those that bring most, with the words of the lists it
 * needs. Empty when the comment holds none of these outside quotation marks: then it is not named.
 */
export function findEvidence(text: AnalysedText, category: ReadCategory, { words, weigh }: Reading): Span[] {
  const language = readingLanguage(text);
  const quotes = findQuotes(text.original);
  const isQuoted = ({ start }: Span): boolean => quotes.some((quote) => quote.start <= start && start < quote.end);
  const evidence = words.filter(
    ({ word, token }) => isEvidence(word, evidenceFields[category], language) && !isQuoted(spanOf(text, token)),
  );
  if (evidence.length === 0 || !hasBesides(words, category, language)) return [];
  const shares = weigh(category);
  const named = byShare(evidence, ({ token }) => shares[token]!).slice(0, mostNamed);
  return mergeSpans([
    ...findWeightyTokens(text, shares).map((token) => spanOf(text, token)),
    ...named.map(({ token, lastToken }) => spanOf(text, token, lastToken)),
  ]);
}
