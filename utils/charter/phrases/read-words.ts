import { WordMemo } from '@/utils/charter/lexicon/word-memo';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { shortForms } from './short-forms';
import { wordClasses } from './word-classes';

/** A word as phrases meet it: chat spellings written out, its classes known. */
export interface PhraseWord {
  norm: string;
  /** Offsets in the normalised text. */
  start: number;
  end: number;
  sentence: number;
  /** The first of a sentence or clause: after , ; : – ( or a quotation mark. */
  begins: boolean;
  classes: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const numeric: ReadonlySet<string> = new Set(['num']);
const amount: ReadonlySet<string> = new Set(['num', 'money']);
const share: ReadonlySet<string> = new Set(['num', 'percent']);
const currencySign = /[€$£]/;
const clauseMarks = new Set([...',;:()"«»“”–—\n|'].map((mark) => mark.charCodeAt(0)));

const isFigure = (norm: string): boolean => {
  const code = norm.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** Groups of figures one amount may be written in ("1 200 000 €"): past it, what follows is not looked at. */
const mostGroups = 4;

/** "300 €", "$300", "300 euros", "2 000 €" are amounts; "20 %" is a share; other figures are numbers. */
function figureClasses(text: AnalysedText, index: number, groups = 1): ReadonlySet<string> {
  const token = text.tokens[index]!;
  const before = text.norm.slice(text.tokens[index - 1]?.end ?? 0, token.start);
  const next = text.tokens[index + 1];
  const after = text.norm.slice(token.end, next?.start ?? text.norm.length);
  if (currencySign.test(before) || currencySign.test(after)) return amount;
  if (next !== undefined && wordClasses.get(next.norm)?.has('currency')) return amount;
  if (groups < mostGroups && next !== undefined && isFigure(next.norm) && /^[ .,]?$/.test(after)) {
    return figureClasses(text, index + 1, groups + 1);
  }
  return after.trimStart().startsWith('%') ? share : numeric;
}

function startsClause(norm: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (clauseMarks.has(norm.charCodeAt(i))) return true;
  return false;
}

interface Spelling {
  norm: string;
  /** null for a figure: what stands around it tells. */
  classes: ReadonlySet<string> | null;
}

/** A word, or those its chat spelling stands for. */
const spellings = new WordMemo<readonly Spelling[]>((word) => {
  const long = shortForms.get(word);
  if (long !== undefined) return long.map((norm) => ({ norm, classes: wordClasses.get(norm) ?? none }));
  return [{ norm: word, classes: wordClasses.get(word) ?? (isFigure(word) ? null : none) }];
});

/** The words of a text for phrase search; apostrophes separate words ("j ai", "don t"). Linear. */
export function readWords(text: AnalysedText): PhraseWord[] {
  const words: PhraseWord[] = [];
  const { tokens, norm: whole } = text;
  let sentence = -1;
  let reach = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const { start, end } = token;
    const begins = token.sentence !== sentence || startsClause(whole, reach, start);
    sentence = token.sentence;
    reach = end;
    const meant = spellings.get(token.norm);
    for (let k = 0; k < meant.length; k++) {
      const { norm, classes } = meant[k]!;
      const known = classes ?? figureClasses(text, i);
      words.push({ norm, start, end, sentence, begins: begins && k === 0, classes: known });
    }
  }
  return words;
}
