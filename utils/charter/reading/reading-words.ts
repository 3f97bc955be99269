import { findQuotes } from '@/utils/charter/lexicon/find-quotes';
import { expectLexicon } from '@/utils/charter/lexicon/lexicons';
import { unmask } from '@/utils/charter/lexicon/unmask';
import type { AnalysedText } from '@/utils/language/analyse-text';

/** A word as the features read it. */
export interface ReadingWord {
  word: string;
  /** Its token in the text; the first, where it stands for a quotation. */
  token: number;
}

/** Longest comment read, in words: what a text costs stays bounded. */
const mostWords = 200;
/** Fewer quoted words are no quotation, but a word the author means otherwise. */
const fewestQuoted = 3;
const quotation = '«»';
const at = '@'.charCodeAt(0);
const [zero, nine] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

/**
 * The words of a comment as the features read them: masks lifted, figures alike, names of accounts alike, and each quotation
 * one word, whatever it says: what is reported is not said.
 */
export function readingWords(text: AnalysedText, language: 'fr' | 'en'): ReadingWord[] {
  const most = Math.min(text.tokens.length, mostWords);
  const quotes = findQuotes(text.original).map((quote) => text.toNorm(quote));
  const { maskable } = expectLexicon(language);
  const words: ReadingWord[] = [];
  for (let token = 0; token < most; token += 1) {
    const { norm, start } = text.tokens[token]!;
    const quote = quotes.find((one) => one.start <= start && start < one.end);
    if (quote) {
      let after = token + 1;
      while (after < most && text.tokens[after]!.start < quote.end) after += 1;
      if (after - token >= fewestQuoted) {
        words.push({ word: quotation, token });
        token = after - 1;
        continue;
      }
    }
    const masked = unmask(text.norm, text.tokens, token, maskable);
    if (masked) {
      words.push({ word: masked.word, token });
      token = masked.lastToken;
      continue;
    }
    const first = norm.charCodeAt(0);
    const isAccount = text.norm.charCodeAt(start - 1) === at;
    words.push({ word: isAccount ? '@' : first >= zero && first <= nine ? '0' : norm, token });
  }
  return words;
}
