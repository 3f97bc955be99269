import { createHmac } from 'node:crypto';
import { stopWords } from '@/utils/language/stop-words';
import { decodePart } from './decode-part';
import { foldWord } from './fold-word';

const [vowels, consonants] = ['aeiou', 'bcdfghjklmnprstv'];
const word = /[\p{L}\p{M}]+/gu;
const figures = /\d+/g;
const sentence = /[^.!?\n]+/g;
/** Of people without an account, the number of their connection is the name. */
const connection = /(\d{1,3}(?:\.\d{1,3}){3})/;

/** Replaces words and numbers by others of the same length and case, the same one each time, whatever its accents. */
export interface Renamer {
  /**
   * Every number of a text and every word, but for the small words by which its language is known: unless all are.
   * Addresses stay addresses. `keepFigures` where a date must stay one.
   */
  text(value: string, keepFigures?: boolean): string;
  /** The same, but words that are `isKept` and figures stay. */
  named(value: string): string;
  /** Of a name that machines read (id, class, data): long numbers, codes of letters and figures, and the words given. */
  token(value: string, keepFigures?: boolean): string;
  /** Only the words given. */
  people(value: string): string;
  /** Of an address: host (but for `keptHost`), what follows visitors, numbers and every word that is not `isKept`. */
  url(value: string): string;
}

/**
 * @param salt secret and thrown away: without it nobody can try out names
 * @param options.people words that tell who somebody is, in any case, with or without accents
 * @param options.keptHost the network's own host, without which its pages are not recognised
 * @param options.isKept words of addresses and names on which the adapter rests
 */
export function createRenamer(
  salt: string,
  options: { people: readonly string[]; keptHost: string | null; isKept(word: string): boolean },
): Renamer {
  const people = new Set(options.people.flatMap((name) => decodePart(name).match(word) ?? []).map(foldWord));
  const bytes = (value: string): Buffer => createHmac('sha512', salt).update(value).digest();
  const renameWord = (value: string): string => {
    const hash = bytes(foldWord(value));
    return [...value]
      .map((letter, at) => withCase(pick(at % 2 ? vowels : consonants, hash[at % 64]!), letter))
      .join('');
  };
  const renameFigures = (value: string): string => {
    const hash = bytes(value);
    return [...value].map((_, at) => (at === 0 ? 1 + (hash[0]! % 9) : hash[at % 64]! % 10)).join('');
  };
  const isPerson = (value: string): boolean => people.has(foldWord(value));
  const renameWords = (value: string, isLeft: (one: string) => boolean): string =>
    value.replace(word, (one) => (/^(?:https?|www)$/i.test(one) || isLeft(one) ? one : renameWord(one)));
  const renameSaid = (value: string): string =>
    value.replace(sentence, (said) => {
      const isTelling = (said.match(word) ?? []).some((one) => !isSmall(one));
      return renameWords(said, (one) => isTelling && isSmall(one) && !isPerson(one));
    });
  const text = (value: string, keepFigures = false): string =>
    keepFigures ? renameSaid(value) : renameSaid(value).replace(figures, renameFigures);
  const token = (value: string, keepFigures = false): string =>
    value.replace(/[\p{L}\p{M}\d]+/gu, (run) => {
      if (options.isKept(run)) return run;
      const isCode = /\d/.test(run) && /\p{L}/u.test(run) && run.length > 5;
      const renamed = run.replace(word, (one) => (isCode || isPerson(one) ? renameWord(one) : one));
      if (keepFigures) return renamed;
      return renamed.replace(figures, (one) => (isCode || one.length > 2 ? renameFigures(one) : one));
    });
  const part = (value: string): string =>
    decodePart(value).replace(/[\p{L}\p{M}\d]+/gu, (run) =>
      options.isKept(run) || /^\d{1,2}$/.test(run)
        ? run
        : renameWords(run, () => false).replace(figures, renameFigures),
    );
  const url = (value: string): string => {
    if (!/^(?:[a-z]+:)?\/\//i.test(value)) return renameRelative(value, withConnections(part));
    const parsed = URL.canParse(value, 'https://page.example/') ? new URL(value, 'https://page.example/') : null;
    if (parsed === null || !/^https?:$/.test(parsed.protocol)) return '#';
    const host =
      parsed.hostname === options.keptHost
        ? parsed.host
        : `${renameWord(parsed.hostname.replace(/\P{L}/gu, '') || 'site').slice(0, 12)}.example`;
    return `${parsed.protocol}//${host}${renameRelative(parsed.pathname + parsed.search + parsed.hash, withConnections(part))}`;
  };
  const rename = (value: string): string => renameWords(decodePart(value), (one) => !isPerson(one));
  const named = (value: string): string =>
    renameWords(value, (one) => !isPerson(one) && (options.isKept(one) || isSmall(one)));
  const withConnections =
    (renameRest: (value: string, keepFigures?: boolean) => string) => (value: string, keep?: boolean) =>
      value
        .split(connection)
        .map((piece, at) => (at % 2 === 1 ? piece.replace(figures, renameFigures) : renameRest(piece, keep)))
        .join('');
  return {
    text: withConnections(text),
    named: withConnections(named),
    token: withConnections(token),
    people: withConnections(rename),
    url,
  };
}

/** Articles, pronouns, greetings: what makes French French and tells nothing of anybody. */
function isSmall(value: string): boolean {
  const folded = foldWord(value);
  return stopWords.fr.has(folded) || stopWords.en.has(folded);
}

/** Path, query and fragment: names of parameters stay, their values do not. */
function renameRelative(value: string, rename: (part: string) => string): string {
  if (/^[a-z]+:/i.test(value)) return '#';
  const pieces = value.split(/([/?#&;]|=)/);
  return pieces
    .map((piece, at) => (/^[/?#&;=]?$/.test(piece) || pieces[at + 1] === '=' ? piece : encodeURI(rename(piece))))
    .join('');
}

function pick(letters: string, byte: number): string {
  return letters[byte % letters.length]!;
}

function withCase(letter: string, like: string): string {
  return like === like.toLowerCase() ? letter : letter.toUpperCase();
}
