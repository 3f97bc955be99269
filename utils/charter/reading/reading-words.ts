import { findHidden } from '@/utils/charter/lexicon/find-hidden';
import { findQuotes } from '@/utils/charter/lexicon/find-quotes';
import { expectLexicon } from '@/utils/charter/lexicon/lexicons';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { revealWords } from './reveal-words';

/** A word as the features read it. */
export interface ReadingWord {
  word: string;
  /** The tokens of the text it is read from: the first and the last. */
  token: number;
  lastToken: number;
}

/** Longest comment read, in words: what a text costs stays bounded. */
const mostWords = 200;
/** Fewer quoted words are no quotation, but a word the author means otherwise. */
const fewestQuoted = 3;
const quotation = '«»';
const at = '@'.charCodeAt(0);
const [zero, nine] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

/**
 * The words of a comment as the features read them: disguises undone, figures alike, names of accounts alike, and each quotation
 * one word, whatever it says: what is reported is not said.
 */
export function readingWords(text: AnalysedText, language: 'fr' | 'en'): ReadingWord[] {
  const most = Math.min(text.tokens.length, mostWords);
  const quotes = findQuotes(text.original).map((quote) => text.toNorm(quote));
  const lexicon = expectLexicon(language);
  const revealed = revealWords(text, language);
  const words: ReadingWord[] = [];
  for (let token = 0; token < most; token += 1) {
    const { norm, start } = text.tokens[token]!;
    const quote = quotes.find((one) => one.start <= start && start < one.end);
    if (quote) {
      let after = token + 1;
      while (after < most && text.tokens[after]!.start < quote.end) after += 1;
      if (after - token >= fewestQuoted) {
        words.push({ word: quotation, token, lastToken: after - 1 });
        token = after - 1;
        continue;
      }
    }
    const hidden = findHidden(text.norm, text.tokens, token, lexicon) ?? revealed.get(token);
    if (hidden) {
      words.push({ word: hidden.word, token, lastToken: hidden.lastToken });
      token = hidden.lastToken;
      continue;
    }
    const first = norm.charCodeAt(0);
    const isAccount = text.norm.charCodeAt(start - 1) === at;
    words.push({ word: isAccount ? '@' : first >= zero && first <= nine ? '0' : norm, token, lastToken: token });
  }
  return words;
}
