/** One step of a phrase: what the next word must, may or must not be. */
export interface PhraseStep {
  kind: 'word' | 'gap' | 'not' | 'begin' | 'end';
  optional: boolean;
  any: boolean;
  literals: ReadonlySet<string>;
  classes: readonly string[];
  stems: readonly string[];
  /** Choices of several words. */
  sequences: readonly (readonly string[])[];
  /** `gap` only: how many words may lie between. */
  upTo: number;
}

export interface CompiledPhrase {
  /** What the word before the phrase must not be, or null. */
  notBefore: PhraseStep | null;
  steps: readonly PhraseStep[];
}

/** Compiles the notation described in `sections.ts`. Throws on a phrase without a first word to look up. */
export function compilePhrase(phrase: string): CompiledPhrase {
  const steps: PhraseStep[] = [];
  let notBefore: PhraseStep | null = null;
  for (const part of phrase.split(' ')) {
    if (part.startsWith('<!')) notBefore = compileStep('not', part.slice(2));
    else if (part === '^') steps.push(compileStep('begin', ''));
    else if (part === '$') steps.push(compileStep('end', ''));
    else if (part.startsWith('..')) steps.push(compileStep('gap', '', Number(part.slice(2))));
    else if (part.startsWith('!')) steps.push(compileStep('not', part.slice(1)));
    else steps.push(compileStep('word', part));
  }
  const first = steps.find((step) => step.kind === 'word' && !step.optional);
  if (first === undefined || first.any || steps.find((step) => step.kind !== 'begin')?.kind === 'gap') {
    throw new Error(`A phrase must begin with a word: ${phrase}`);
  }
  return { notBefore, steps };
}

function compileStep(kind: PhraseStep['kind'], part: string, upTo = 0): PhraseStep {
  const optional = part.endsWith('?');
  const choices = (optional ? part.slice(0, -1) : part).split('|').filter((choice) => choice !== '');
  const words = choices.filter((choice) => !choice.startsWith('@') && !choice.endsWith('*') && choice !== '_');
  return {
    kind,
    optional,
    any: choices.includes('_'),
    literals: new Set(words.filter((word) => !word.includes('_'))),
    sequences: words.filter((word) => word.includes('_')).map((word) => word.split('_')),
    classes: choices.filter((choice) => choice.startsWith('@')).map((choice) => choice.slice(1)),
    stems: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    upTo,
  };
}
