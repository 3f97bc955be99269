import type { Term } from './build-lexicon';
import type { CompiledPhrase, PhraseStep } from './compile-phrase';

/** What a phrase needs to know of a word. */
export interface MatchableWord {
  norm: string;
  sentence: number;
  begins: boolean;
  classes: ReadonlySet<string>;
  /** Expressions of several words that start here. */
  terms?: readonly Term[];
}

const noTerms: readonly Term[] = [];

/** Steps that may still be tried on one text; keeps a hostile text from costing more than a few milliseconds. */
export interface Budget {
  left: number;
}

/**
 * Tries a phrase from the word at `at`; answers the index after its last word, or -1. A phrase never runs over
 * the end of a sentence. Of several ways to match, the one that takes in most words at each step wins.
 */
export function matchPhrase(
  phrase: CompiledPhrase,
  words: readonly MatchableWord[],
  at: number,
  budget: Budget = { left: 10_000 },
): number {
  const first = words[at];
  if (first === undefined) return -1;
  const before = words[at - 1];
  if (phrase.notBefore !== null && before?.sentence === first.sentence && fits(phrase.notBefore, before)) return -1;
  return matchFrom(phrase.steps, 0, words, at, first.sentence, budget);
}

function matchFrom(
  steps: readonly PhraseStep[],
  step: number,
  words: readonly MatchableWord[],
  at: number,
  sentence: number,
  budget: Budget,
): number {
  const current = steps[step];
  if (current === undefined) return at;
  budget.left -= 1;
  if (budget.left < 0) return -1;
  const word = words[at];
  const inside = word !== undefined && word.sentence === sentence;
  switch (current.kind) {
    case 'begin':
      return inside && word.begins ? matchFrom(steps, step + 1, words, at, sentence, budget) : -1;
    case 'end':
      return !inside || word.begins ? matchFrom(steps, step + 1, words, at, sentence, budget) : -1;
    case 'not':
      return inside && fits(current, word) ? -1 : matchFrom(steps, step + 1, words, at, sentence, budget);
    case 'gap':
      for (let skipped = 0; skipped <= current.upTo; skipped++) {
        const end = matchFrom(steps, step + 1, words, at + skipped, sentence, budget);
        if (end >= 0) return end;
        if (words[at + skipped]?.sentence !== sentence) return -1;
      }
      return -1;
    case 'word': {
      if (inside) {
        const end = matchLonger(steps, step, words, at, sentence, budget);
        if (end >= 0) return end;
        if (fits(current, word)) {
          const next = matchFrom(steps, step + 1, words, at + 1, sentence, budget);
          if (next >= 0) return next;
        }
      }
      return current.optional ? matchFrom(steps, step + 1, words, at, sentence, budget) : -1;
    }
  }
}

/** Tries the choices of several words: expressions of the lexicon and `two_words` of the phrase itself. */
function matchLonger(
  steps: readonly PhraseStep[],
  step: number,
  words: readonly MatchableWord[],
  at: number,
  sentence: number,
  budget: Budget,
): number {
  const { classes, sequences } = steps[step]!;
  for (const term of words[at]!.terms ?? noTerms) {
    if (!sharesClass(classes, term.classes)) continue;
    const end = matchFrom(steps, step + 1, words, at + term.length, sentence, budget);
    if (end >= 0) return end;
  }
  for (const sequence of sequences) {
    if (sequence[0] !== words[at]!.norm) continue;
    if (!sequence.every((part, k) => words[at + k]?.norm === part && words[at + k]?.sentence === sentence)) continue;
    const end = matchFrom(steps, step + 1, words, at + sequence.length, sentence, budget);
    if (end >= 0) return end;
  }
  return -1;
}

function fits(step: PhraseStep, word: MatchableWord): boolean {
  if (step.any || step.literals.has(word.norm)) return true;
  if (word.classes.size > 0 && sharesClass(step.classes, word.classes)) return true;
  for (const stem of step.stems) if (word.norm.startsWith(stem)) return true;
  if (step.kind !== 'not' || word.terms === undefined) return false;
  return word.terms.some((term) => sharesClass(step.classes, term.classes));
}

function sharesClass(names: readonly string[], classes: ReadonlySet<string>): boolean {
  for (let i = 0; i < names.length; i++) if (classes.has(names[i]!)) return true;
  return false;
}
