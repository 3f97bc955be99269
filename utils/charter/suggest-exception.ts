import { analyseText } from '@/utils/language/analyse-text';
import type { Condition, Rule } from './schema';

/** A mark somebody called wrong. */
export interface DisputedMark {
  text: string;
  /** The words that were marked; empty for a rule on context alone. */
  words: readonly string[];
}

export interface ExceptionSuggestion {
  /** Phrases to let through; empty where no words were marked. */
  terms: string[];
  /** The rule with them in its `unless`, and the comment among the examples it must let through. */
  rule: Rule;
}

/** Longest term the schema takes. */
const longestTerm = 200;

/**
 * Proposes the exception that makes a rule let a disputed comment through: the marked words with one neighbour on each
 * side, so that the words alone are still found elsewhere; and the comment as a test of it. A person decides.
 */
export function suggestException(rule: Rule, { text, words }: DisputedMark): ExceptionSuggestion {
  const analysed = analyseText(text);
  const terms = [...new Set(words.flatMap((one) => widen(text, one, analysed) ?? []))];
  const language = analysed.language === 'en' ? 'en' : 'fr';
  const tests = rule.tests[language] ?? { match: [], pass: [] };
  const pass = tests.pass.includes(text) ? tests.pass : [...tests.pass, text];
  return {
    terms,
    rule: {
      ...rule,
      ...(terms.length > 0 && { unless: addTerms(rule.unless, terms) }),
      tests: { ...rule.tests, [language]: { match: tests.match.filter((one) => one !== text), pass } },
    },
  };
}

/** The words with their neighbours of the same sentence, as written; null when they are not in the text. */
function widen(text: string, words: string, analysed: ReturnType<typeof analyseText>): string | null {
  const at = text.indexOf(words);
  if (at < 0 || words.trim() === '') return null;
  const { tokens } = analysed;
  const range = analysed.toNorm({ start: at, end: at + words.length });
  const inside = tokens.flatMap((token, index) => (token.end > range.start && token.start < range.end ? index : []));
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return null;
  const near = (index: number, of: number) => (tokens[index]?.sentence === tokens[of]?.sentence ? index : of);
  const start = tokens[near(first - 1, first)]!.start;
  const end = tokens[near(last + 1, last)]!.end;
  const span = analysed.toOriginal(start, end);
  const phrase = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return phrase.length <= longestTerm ? phrase : words.trim().slice(0, longestTerm);
}

/** Into the list of words that is there, else beside what is there. */
function addTerms(unless: Condition | undefined, terms: readonly string[]): Condition {
  if (!unless) return { terms: [...terms] };
  if ('terms' in unless) return { terms: [...new Set([...unless.terms, ...terms])] };
  if (!('any' in unless)) return { any: [unless, { terms: [...terms] }] };
  const at = unless.any.findIndex((part) => 'terms' in part);
  if (at < 0) return { any: [...unless.any, { terms: [...terms] }] };
  return { any: unless.any.map((part, index) => (index === at ? addTerms(part, terms) : part)) };
}
