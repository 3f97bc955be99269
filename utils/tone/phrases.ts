/** Words of a language's patterns that stand for a family: `<you>` in a phrase list is replaced by its source. */
export type Macros = Readonly<Record<string, string>>;

export interface PhraseHit {
  start: number;
  end: number;
  replacement?: string;
}

/** A phrase list ready to search. */
export interface PhraseSet {
  /** Whether any phrase of the list occurs. */
  any: RegExp;
  /** Every phrase as one expression: one compilation, one pass over the text. */
  plain: RegExp;
  /** The phrases that propose other words. */
  replaced: readonly { regex: RegExp; replacement: string }[];
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

/** Whole words only; a phrase that ends on a space or a mark may be followed by anything. */
const wholeWords = (source: string, flags: string) =>
  new RegExp(`(?<![a-z0-9œæ])(?:${source})(?:(?<![a-z0-9œæ])|(?![a-z0-9œæ]))`, flags);

/**
 * Compiles a phrase list: one regular expression source a line, on folded text (lower case, no diacritics), a space
 * standing for any white space; `pattern => replacement` proposes other words; lines starting with `##` are comments.
 * Throws on an unknown macro or an invalid pattern: lists are code, not user input.
 */
export function compilePhrases(list: string, macros: Macros = {}): PhraseSet {
  const plain: string[] = [];
  const replaced: { regex: RegExp; replacement: string }[] = [];
  for (const line of list.split('\n')) {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('##')) continue;
    const [left = '', right] = entry.split(/\s*=>\s*/);
    const source = expand(left.trim(), macros);
    plain.push(source);
    if (right !== undefined) replaced.push({ regex: wholeWords(source, 'g'), replacement: right.trim() });
  }
  const all = plain.length === 0 ? '(?!)' : plain.join('|');
  return { any: wholeWords(all, ''), plain: wholeWords(all, 'g'), replaced };
}
