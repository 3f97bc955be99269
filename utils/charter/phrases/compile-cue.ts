/** One step of a cue: what the next word must, may or must not be. */
export interface CueStep {
  kind: 'word' | 'gap' | 'not' | 'begin' | 'end';
  optional: boolean;
  any: boolean;
  literals: ReadonlySet<string>;
  classes: readonly string[];
  stems: readonly string[];
  /** Choices of several words: `no_one`. */
  sequences: readonly (readonly string[])[];
  /** `gap` only: how many words may lie between. */
  upTo: number;
}

export interface Cue {
  /** What the word before must not be, or null. */
  notBefore: CueStep | null;
  steps: readonly CueStep[];
}

function compileStep(kind: CueStep['kind'], part: string, upTo = 0): CueStep {
  if (part.includes('|') && part.endsWith('?')) throw new Error(`A choice cannot be optional: ${part}`);
  const optional = kind === 'word' && part.endsWith('?');
  const choices = part
    .replace(/\?$/, '')
    .split('|')
    .filter((choice) => choice !== '');
  return {
    kind,
    optional,
    any: choices.includes('_'),
    literals: new Set(choices.filter((choice) => /^[^@_*]+$/.test(choice))),
    sequences: choices.filter((choice) => /[^_]_[^_]/.test(choice)).map((choice) => choice.split('_')),
    classes: choices.filter((choice) => choice.startsWith('@') && choice.length > 1).map((choice) => choice.slice(1)),
    stems: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    upTo,
  };
}

/**
 * Compiles a phrase written as: `word`, `a|b`, `no_one|nobody` (a choice of several words), `@class`, `stem*`, `_` (any word), `x?` (optional), `..3` (at most
 * three words between), `!a|b` (the next word is none of these), `<!a|b` (first only: the word before is none of
 * these), `^` / `$` (a sentence or clause begins / ends here). Words are normalised: lower case, no diacritics.
 */
export function compileCue(phrase: string): Cue {
  const steps: CueStep[] = [];
  let notBefore: CueStep | null = null;
  for (const part of phrase.split(' ')) {
    if (part.startsWith('<!')) notBefore = compileStep('not', part.slice(2));
    else if (part === '^') steps.push(compileStep('begin', ''));
    else if (part === '$') steps.push(compileStep('end', ''));
    else if (/^\.\.\d+$/.test(part)) steps.push(compileStep('gap', '', Number(part.slice(2))));
    else if (part.startsWith('!')) steps.push(compileStep('not', part.slice(1)));
    else steps.push(compileStep('word', part));
  }
  while (steps.at(-1)?.kind === 'gap') steps.pop();
  const first = steps.find((step) => step.kind === 'word');
  if (first === undefined || first.optional || first.any) throw new Error(`A cue must begin with a word: ${phrase}`);
  return { notBefore, steps };
}
