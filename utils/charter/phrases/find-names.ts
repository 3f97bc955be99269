import type { Span } from '@/utils/community/schema';
import { type AnalysedText, analyseText } from '@/utils/language/analyse-text';

/** Normalised words of each watched name; a charter's lists are few and live as long as it does. */
const memory = new WeakMap<readonly string[], readonly string[][]>();

function wordsOf(names: readonly string[]): readonly string[][] {
  let known = memory.get(names);
  if (known === undefined) {
    known = names
      .map((name) => analyseText(name).tokens.map((token) => token.norm))
      .filter((words) => words.length > 0);
    memory.set(names, known);
  }
  return known;
}

/** Whole-word places of names in a text, disguised spellings included, in original offsets. */
export function findNames(text: AnalysedText, names: readonly string[]): Span[] {
  if (names.length === 0) return [];
  const found: Span[] = [];
  const lists = wordsOf(names);
  for (let at = 0; at < text.tokens.length; at++) {
    for (const words of lists) {
      if (!words.every((word, index) => text.tokens[at + index]?.norm === word)) continue;
      found.push(text.toOriginal(text.tokens[at]!.start, text.tokens[at + words.length - 1]!.end));
    }
  }
  return found;
}
