/** Words of a language's patterns that stand for a family: `<you>` in a phrase list is replaced by its source. */
export type Macros = Readonly<Record<string, string>>;

/** One family of wordings, found anywhere in a folded text on whole words. */
export interface Phrase {
  regex: RegExp;
  /** What to write instead of just these words. */
  replacement?: string;
}

export interface PhraseHit {
  start: number;
  end: number;
  replacement?: string;
}

/** A phrase list ready to search: the quick test says whether any phrase of it occurs. */
export interface PhraseSet {
  any: RegExp;
  phrases: readonly Phrase[];
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
  return filled.replace(/<(\w+)>/g, (_whole, name: string) => shared[name] ?? '').replace(/ \?/g, '\\s*').replace(/ /g, '\\s+');
}

/**
 * Compiles a phrase list: one regular expression source a line, on folded text (lower case, no diacritics), a space
 * standing for any white space; `pattern => replacement` proposes other words; lines starting with `##` are comments.
 * Throws on an unknown macro or an invalid pattern: lists are code, not user input.
 */
export function compilePhrases(list: string, macros: Macros = {}): PhraseSet {
  const phrases: Phrase[] = [];
  const sources: string[] = [];
  for (const line of list.split('\n')) {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('##')) continue;
    const [left = '', right] = entry.split(/\s*=>\s*/);
    const source = expand(left.trim(), macros);
    sources.push(source);
    const regex = new RegExp(`(?<![a-z0-9œæ])(?:${source})(?![a-z0-9œæ])`, 'g');
    phrases.push(right === undefined ? { regex } : { regex, replacement: right.trim() });
  }
  const any = sources.length === 0 ? /$^/ : new RegExp(`(?<![a-z0-9œæ])(?:${sources.join('|')})(?![a-z0-9œæ])`);
  return { any, phrases };
}
