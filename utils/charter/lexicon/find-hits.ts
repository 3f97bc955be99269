import { layerTokens } from '@/utils/charter/phrases/layer-tokens';
import { rememberByText } from '@/utils/charter/phrases/remember-by-text';
import type { AnalysedText, Token } from '@/utils/language/analyse-text';
import type { Lexicon } from './build-lexicon';
import { findQuotes } from './find-quotes';
import { expectLexicon } from './lexicons';
import { type Budget, matchPhrase } from './match-phrase';
import type { IndexedPhrase } from './phrase-index';
import { readWords, type Word } from './read-words';
import type { PhraseSection } from './sections';

/** A phrase of the lexicon found in a text. */
export interface PhraseHit {
  section: PhraseSection;
  /** All words of the reading it was found in, and the half-open range that matched. */
  words: readonly Word[];
  from: number;
  to: number;
  /** In offsets of the original text. */
  span: { start: number; end: number };
}

/** Steps tried on one text at most: two hundred times what an ordinary comment takes. */
const effort = 400_000;
/** Comments are shorter; what comes after is left to other rules. */
const maxWords = 4_000;

/** Every phrase of the abuse lexicons in a text, in all its readings and likely languages. Read once per text. */
export const findHits = rememberByText((text: AnalysedText): readonly PhraseHit[] => {
  const hits: PhraseHit[] = [];
  const quotes = findQuotes(text.original);
  const isQuoted =
    quotes.length === 0
      ? null
      : (offset: number) => quotes.some((quote) => offset >= quote.start && offset < quote.end);
  const budget: Budget = { left: effort };
  const seen = new Set(text.layers().length > 1 ? text.tokens.map((token) => token.norm) : []);
  const [plain] = text.layers();
  for (const [index, all] of layerTokens(text).entries()) {
    const layer = text.layers()[index]!;
    const tokens = all.length > maxWords ? all.slice(0, maxWords) : all;
    for (const language of text.tryLanguages) {
      const lexicon = expectLexicon(language);
      const sure = text.language === language || text.tryLanguages.length === 1;
      if (layer !== plain && !addsWords(tokens, seen, lexicon)) continue;
      const words = readWords(layer, tokens, lexicon, sure, isQuoted);
      for (const { phrase, from, to } of matchAll(words, lexicon, budget)) {
        const start = layer.from[words[from]!.start] ?? 0;
        const end = layer.to[words[to - 1]!.end - 1] ?? text.original.length;
        hits.push({ section: phrase.section, words, from, to, span: { start, end } });
      }
    }
  }
  return hits;
});

/** False for a reading in which no word of the lexicon shows that the plain one did not show already. */
function addsWords(tokens: readonly Token[], seen: ReadonlySet<string>, lexicon: Lexicon): boolean {
  return tokens.some(({ norm }) => !seen.has(norm) && (lexicon.classes.has(norm) || lexicon.terms.has(norm)));
}

function matchAll(words: readonly Word[], lexicon: Lexicon, budget: Budget) {
  const found: { phrase: IndexedPhrase; from: number; to: number }[] = [];
  lexicon.phrases.search(words, (phrase, from) => {
    const to = matchPhrase(phrase, words, from, budget);
    if (to > from) found.push({ phrase, from, to });
  });
  return found;
}
