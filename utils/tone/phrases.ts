import { listGrams, requiredGrams } from './required-grams';

/** Words of a language's patterns that stand for a family: `<you>` in a phrase list is replaced by its source. */
export type Macros = Readonly<Record<string, string>>;

export interface PhraseHit {
  start: number;
  end: number;
  replacement?: string;
}

/** A phrase list ready to search. */
export interface PhraseSet {
  /** Every phrase of the list. */
  all(): readonly Phrase[];
  /** The phrases that can match a text at all. */
  live(text: string): Phrase[];
  /** Whether any phrase of the list occurs in a text, or in a part of `whole`, which is then looked through once. */
  any: { test(text: string, whole?: string): boolean };
}

/** One phrase, compiled when a text first asks for it: a draft needs a handful of the hundreds there are. */
export class Phrase {
  private compiled: RegExp | undefined;
  constructor(
    private readonly source: string,
    readonly replacement?: string,
  ) {}

  /** Whole words only; a phrase that ends on a space or a mark may be followed by anything. */
  get regex(): RegExp {
    this.compiled ??= new RegExp(`(?<![a-z0-9œæ])(?:${this.source})(?:(?<![a-z0-9œæ])|(?![a-z0-9œæ]))`, 'g');
    this.compiled.lastIndex = 0;
    return this.compiled;
  }
}

const shared: Macros = {
  // Up to about seven words within the same sentence. Bounded, so that matching stays linear.
  gap: '[^.!?\\n]{0,40}?',
  near: '[^.!?,;:\\n]{0,24}?',
  w: "[a-z0-9œæ'-]{1,24}",
};

function expand(source: string, macros: Macros): string {
  const filled = source.replace(/<(\w+)>/g, (_whole, name: string) => {
    const macro = macros[name] ?? shared[name];
    if (macro === undefined) throw new Error(`unknown macro <${name}> in phrase "${source}"`);
    // A family stands for whole words, also after a gap: "parfaitement" holds no "ment".
    return macros[name] === undefined ? macro : `(?<![a-z0-9œæ])(?:${macro})`;
  });
  return filled
    .replace(/<(\w+)>/g, (_whole, name: string) => shared[name] ?? '')
    .replace(/ \?/g, '\\s*')
    .replace(/ /g, '\\s+');
}

/** Grams of the texts read last: one draft is read against some thirty lists. */
const recent = new Map<string, Set<string>>();
const recentLimit = 8;

/** From this length on a family is read once for all the phrases that name it. */
const longFamily = 120;

function gramsOf(text: string): Set<string> {
  const known = recent.get(text);
  if (known) return known;
  const grams = listGrams(text);
  if (recent.size >= recentLimit) recent.delete(recent.keys().next().value ?? '');
  recent.set(text, grams);
  return grams;
}

/**
 * Compiles a phrase list: one regular expression source a line, on folded text (lower case, no diacritics), a space
 * standing for any white space; `pattern => replacement` proposes other words; lines starting with `##` are comments.
 * Throws on an unknown macro or an invalid pattern when first used: lists are code, not user input.
 */
export function compilePhrases(list: string, macros: Macros = {}): PhraseSet {
  const byGram = new Map<string, Phrase[]>();
  const always: Phrase[] = [];
  const phrases: Phrase[] = [];
  let ready = false;
  const families = Object.values(macros)
    .filter((family) => family.length > longFamily)
    .map((family) => expand(family, macros));
  const prepare = () => {
    ready = true;
    for (const line of list.split('\n')) {
      const entry = line.trim();
      if (entry === '' || entry.startsWith('##')) continue;
      const [left = '', right] = entry.split(/\s*=>\s*/);
      const source = expand(left.trim(), macros);
      const phrase = new Phrase(source, right?.trim());
      phrases.push(phrase);
      const grams = requiredGrams(source, families);
      if (grams === null) always.push(phrase);
      else {
        for (const gram of grams) {
          const held = byGram.get(gram);
          if (held) held.push(phrase);
          else byGram.set(gram, [phrase]);
        }
      }
    }
  };
  let last: { text: string; found: Phrase[] } | undefined;
  const live = (text: string) => {
    if (last?.text === text) return last.found;
    if (!ready) prepare();
    const grams = gramsOf(text);
    const found = new Set(always);
    for (const [gram, held] of byGram) if (grams.has(gram)) for (const phrase of held) found.add(phrase);
    last = { text, found: [...found] };
    return last.found;
  };
  const all = () => {
    if (!ready) prepare();
    return phrases;
  };
  return { all, live, any: { test: (text, whole = text) => live(whole).some((phrase) => phrase.regex.test(text)) } };
}
