import type { Word } from './read-words';

/** Whether a word is of a class of the lexicon, or an expression of that class starts at it. */
export function hasClass({ classes, terms }: Word, name: string): boolean {
  return classes.has(name) || terms.some((term) => term.classes.has(name));
}
