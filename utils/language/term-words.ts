import { foldText } from './fold-text';
import { splitTokens } from './split-tokens';

export interface TermWords {
  words: string[];
  /** The last word may go on. */
  openEnd: boolean;
  /** The first word may have something before it. */
  openStart: boolean;
}

/** A term of a list as the automaton reads it: its normalised words, and whether it is a stem or an ending. */
export function termWords(term: string): TermWords {
  const trimmed = term.trim();
  const openEnd = trimmed.endsWith('*');
  const openStart = trimmed.startsWith('*');
  const words = splitTokens(foldText(trimmed.replaceAll('*', ' ')).text()).tokens.map((token) => token.norm);
  return { words, openEnd, openStart };
}
