import { compilePhrase } from './compile-phrase';
import { expandForms } from './expand-forms';
import { PhraseIndex } from './phrase-index';
import { fewestRejoined } from './rejoin';
import type { LexiconData, WordSection } from './sections';
import { WordMemo } from './word-memo';

/** An expression of several words, found at its first word. */
export interface Term {
  parts: readonly string[];
  length: number;
  classes: ReadonlySet<string>;
}

/** A word as it is meant: itself, or one of those a contraction stands for. */
export interface ReadWord {
  norm: string;
  classes: ReadonlySet<string>;
  /** Expressions that may begin here; null for none. */
  terms: readonly Term[] | null;
}

/** One language's words and phrases, ready to look up. */
export interface Lexicon {
  /** Classes of a word; `unsure` leaves out words that mean something else in the other language. */
  classes: ReadonlyMap<string, ReadonlySet<string>>;
  unsureClasses: ReadonlyMap<string, ReadonlySet<string>>;
  terms: ReadonlyMap<string, readonly Term[]>;
  /** What a written word stands for, where the language is sure and where it is not. */
  read: { sure: WordMemo<readonly ReadWord[]>; unsure: WordMemo<readonly ReadWord[]> };
  /** The phrases a text may hold. */
  phrases: Pick<PhraseIndex, 'search'>;
  /** Words a mask ("c*nnard") may hide, by first letter and length. */
  maskable: ReadonlyMap<string, readonly string[]>;
  /** Words that may be cut in pieces ("bo rd el"). */
  rejoinable: ReadonlySet<string>;
}

/** Classes whose words people disguise with asterisks; where a mask fits several words, the first list wins. */
const masked = [
  new Set(['insult', 'nasty', 'vulgar', 'slur', 'sexact', 'bodysex', 'lewd', 'adult', 'harm']),
  new Set(['soft', 'vile', 'slurweak', 'degrading', 'degrading_you', 'mildvulgar', 'bodypart', 'hurt']),
];

/** Classes of the groups people attack, whose names they cut in pieces as well. */
const groups = ['group', 'group_many', 'marked'];

const none: ReadonlySet<string> = new Set();
const number: ReadonlySet<string> = new Set(['number']);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Builds the look-up tables of one language. Done once, on first use: about ten milliseconds. */
export function buildLexicon(
  parts: readonly LexiconData[],
  contractions: ReadonlyMap<string, readonly string[]>,
): Lexicon {
  const classes = new Map<string, Set<string>>();
  const unsureClasses = new Map<string, Set<string>>();
  const terms = new Map<string, Term[]>();
  const maskable = new Map<string, string[]>();
  for (const section of parts.flatMap((part) => part.words)) {
    for (const form of expandForms(section.words)) {
      const names = namesOf(section, form);
      if (form.includes(' ')) {
        const words = form.split(' ');
        push(terms, words[0]!, { parts: words, length: words.length, classes: new Set(names) });
        continue;
      }
      addAll(classes, form, names);
      if (!section.onlyIfSure) addAll(unsureClasses, form, names);
    }
  }
  for (const list of masked) {
    for (const [word, names] of classes) {
      if ([...names].some((name) => list.has(name))) {
        push(maskable, `${word[0]}${word.length}`, word);
        push(maskable, `*${word.length}`, word);
      }
    }
  }
  const rejoinable = new Set<string>();
  const cut = new Set([...groups, ...masked.flatMap((list) => [...list])]);
  for (const [word, names] of classes)
    if (word.length >= fewestRejoined && [...names].some((name) => cut.has(name))) rejoinable.add(word);
  const index = new PhraseIndex();
  for (const section of parts.flatMap((part) => part.phrases)) {
    for (const phrase of section.phrases) {
      index.add(compilePhrase(phrase), section);
    }
  }
  const readWith = (known: ReadonlyMap<string, ReadonlySet<string>>) =>
    new WordMemo<readonly ReadWord[]>((word) =>
      (contractions.get(word) ?? [word]).map((norm) => ({
        norm,
        classes: known.get(norm) ?? (isDigit(norm.charCodeAt(0)) ? number : none),
        terms: terms.get(norm) ?? null,
      })),
    );
  const read = { sure: readWith(classes), unsure: readWith(unsureClasses) };
  return { classes, unsureClasses, terms, read, maskable, rejoinable, phrases: index };
}

function namesOf(section: WordSection, form: string): string[] {
  const names = section.name.split(' ');
  if (!section.byNumber) return names;
  return names.concat(names.map((name) => name + (/[sx]$/.test(form) ? '_many' : '_one')));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

function addAll(map: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const set = map.get(key) ?? new Set();
  for (const value of values) set.add(value);
  map.set(key, set);
}
