import type { Cue, CueStep } from './compile-cue';
import type { PhraseWord } from './read-words';

/** Steps that may still be tried on one text: a hostile text costs no more than a few milliseconds. */
export interface Budget {
  left: number;
}

/** Tries a cue from the word at `at`; answers the index after its last word, or -1. Never runs over a sentence's end. */
export function matchCue(cue: Cue, words: readonly PhraseWord[], at: number, budget: Budget): number {
  const first = words[at]!;
  const before = words[at - 1];
  if (cue.notBefore !== null && before?.sentence === first.sentence && fits(cue.notBefore, before)) return -1;
  return matchFrom(cue.steps, 0, words, at, first.sentence, budget);
}

function matchFrom(
  steps: readonly CueStep[],
  step: number,
  words: readonly PhraseWord[],
  at: number,
  sentence: number,
  budget: Budget,
): number {
  const current = steps[step];
  if (current === undefined) return at;
  if (--budget.left < 0) return -1;
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
        if (words[at + skipped]?.sentence !== sentence && skipped > 0) return -1;
        const end = matchFrom(steps, step + 1, words, at + skipped, sentence, budget);
        if (end >= 0) return end;
      }
      return -1;
    case 'word': {
      if (inside && fits(current, word)) {
        const end = matchFrom(steps, step + 1, words, at + 1, sentence, budget);
        if (end >= 0) return end;
      }
      for (const sequence of current.sequences) {
        if (!sequence.every((part, k) => words[at + k]?.norm === part && words[at + k]?.sentence === sentence))
          continue;
        const end = matchFrom(steps, step + 1, words, at + sequence.length, sentence, budget);
        if (end >= 0) return end;
      }
      return current.optional ? matchFrom(steps, step + 1, words, at, sentence, budget) : -1;
    }
  }
}

function fits(step: CueStep, word: PhraseWord): boolean {
  if (step.any || step.literals.has(word.norm)) return true;
  const { classes, stems } = step;
  if (word.classes.size > 0) for (let i = 0; i < classes.length; i++) if (word.classes.has(classes[i]!)) return true;
  for (let i = 0; i < stems.length; i++) if (word.norm.startsWith(stems[i]!)) return true;
  return false;
}
