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
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    for (let list = 0; list < lists.length; list++) {
      const words = lists[list]!;
      if (words[0] !== tokens[at]!.norm || !words.every((word, index) => tokens[at + index]?.norm === word)) continue;
      found.push(text.toOriginal(tokens[at]!.start, tokens[at + words.length - 1]!.end));
    }
  }
  return found;
}
