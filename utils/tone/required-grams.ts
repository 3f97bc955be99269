/**
 * Which short strings must occur in a text for a pattern to match at all: the idea of RE2's prefilter, on the few
 * constructs the phrase lists use. Reading a text against a thousand phrases then costs one pass over its characters;
 * only the phrases that can match are ever compiled.
 */

/** Longest string looked for: longer ones select hardly better. */
export const gramLength = 5;
/** A family of words larger than this is kept apart instead of multiplied out. */
const familyLimit = 24;
/** A known string longer than this filters well enough by itself. */
const longEnough = 10;

interface Part {
  /** Every string the part can be, when they are few and known. */
  exact: string[] | null;
  /** One of these occurs wherever the part matches; null when nothing is sure. */
  needs: string[] | null;
}

const anything: Part = { exact: null, needs: null };
const nothing: Part = { exact: [''], needs: null };

/** Length of the longest word of a text, up to the length that counts. */
function wordLength(text: string): number {
  let longest = 0;
  let from = 0;
  for (let at = 0; at <= text.length && longest < gramLength; at++) {
    if (at < text.length && text.charCodeAt(at) !== 32) continue;
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  return Math.min(longest, gramLength);
}

const worths = new WeakMap<readonly string[], number>();

/** Longest shortest word first, then fewest strings: what a family of strings is worth as a filter. */
function worth(strings: readonly string[] | null): number {
  if (strings === null || strings.length === 0) return -1;
  const known = worths.get(strings);
  if (known !== undefined) return known;
  let shortest = gramLength;
  for (const text of strings) shortest = Math.min(shortest, wordLength(text));
  const value = shortest === 0 ? -1 : shortest * 1000 - strings.length;
  worths.set(strings, value);
  return value;
}

function longestWord(text: string): string {
  return text.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
}

const better = (a: string[] | null, b: string[] | null) => (worth(a) >= worth(b) ? a : b);
const surest = (part: Part) => better(part.needs, part.exact);

function join(parts: readonly Part[]): Part {
  let needs: string[] | null = null;
  let exact: string[] = [''];
  let known = true;
  for (const part of parts) {
    const grown = exact.length === 1 && (exact[0]?.length ?? 0) > longEnough;
    if (part.exact !== null && part.exact.length * exact.length <= familyLimit && !grown) {
      exact = exact.flatMap((a) => part.exact?.map((b) => a + b) ?? []);
      continue;
    }
    known = false;
    needs = better(needs, better(exact, surest(part)));
    exact = part.exact !== null && part.exact.length <= familyLimit ? part.exact : [''];
  }
  return known ? { exact, needs: null } : { exact: null, needs: better(needs, exact) };
}

function either(parts: readonly Part[]): Part {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  if (parts.every((part) => part.exact !== null)) {
    const exact = parts.flatMap((part) => part.exact ?? []);
    return exact.length <= familyLimit ? { exact, needs: null } : { exact: null, needs: exact };
  }
  const needs = parts.map(surest);
  return { exact: null, needs: needs.some((n) => worth(n) < 0) ? null : needs.flatMap((n) => n ?? []) };
}

/** Letters of a pattern that stand for themselves; the last of a row may be repeated and is left out. */
const plainRun = /[a-z0-9'œæ-]+(?![*+?{a-z0-9'œæ-])/y;

/** Reads a pattern from left to right; throws nothing: what it does not know requires nothing. */
class PatternReader {
  private at = 0;
  constructor(
    private readonly source: string,
    private readonly families: readonly string[],
  ) {}

  read(): Part {
    const branches: Part[] = [];
    let parts: Part[] = [];
    while (this.at < this.source.length && this.source.charAt(this.at) !== ')') {
      if (this.source.charAt(this.at) === '|') {
        this.at++;
        branches.push(join(parts));
        parts = [];
      } else parts.push(this.readRepeated());
    }
    branches.push(join(parts));
    return either(branches);
  }

  /** Plain letters in a row are one part: most of a pattern is made of them. */
  private readRun(): Part | null {
    plainRun.lastIndex = this.at;
    const run = plainRun.exec(this.source)?.[0];
    if (run === undefined) return null;
    this.at += run.length;
    return { exact: [run], needs: null };
  }

  private readRepeated(): Part {
    const run = this.readRun();
    if (run) return run;
    const atom = this.readAtom();
    if (!'*+?{'.includes(this.source.charAt(this.at) || ' ')) return atom;
    const repeat = /^(?:[*+?]|\{\d+,?\d*\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (repeat === undefined) return atom;
    this.at += repeat.length;
    if (repeat.startsWith('+') || /^\{[1-9]/.test(repeat)) {
      // A run of white space is one space: the text is read that way too.
      return atom.exact?.length === 1 && atom.exact[0] === ' ' ? atom : { exact: null, needs: surest(atom) };
    }
    return repeat.startsWith('?') && atom.exact ? { exact: ['', ...atom.exact], needs: null } : anything;
  }

  private readAtom(): Part {
    const char = this.source.charAt(this.at++);
    if (char === '(') return this.readGroup();
    if (char === '[') return this.readClass();
    if (char === '\\') return this.readEscape();
    if (char === '.') return anything;
    return char === '^' || char === '$' ? nothing : { exact: [char], needs: null };
  }

  private readGroup(): Part {
    const opening = /^\?(?:<?[=!]|:)/.exec(this.source.slice(this.at, this.at + 4))?.[0] ?? '';
    this.at += opening.length;
    const family = this.families.find((f) => this.source.startsWith(f, this.at));
    if (family !== undefined && this.source.charAt(this.at + family.length) === ')') {
      this.at += family.length + 1;
      return readFamily(family);
    }
    const inner = this.read();
    this.at++;
    return opening === '' || opening === '?:' ? inner : nothing;
  }

  private readClass(): Part {
    const from = this.at;
    while (this.at < this.source.length && this.source.charAt(this.at) !== ']')
      this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    const body = this.source.slice(from, this.at++);
    return /^[^\\^-]{1,4}$/.test(body) ? { exact: [...body], needs: null } : anything;
  }

  private readEscape(): Part {
    const char = this.source.charAt(this.at++);
    if (char === 's') return { exact: [' '], needs: null };
    if (char === 'b') return nothing;
    return /[\w]/.test(char) ? anything : { exact: [char], needs: null };
  }
}

const readFamilies = new Map<string, Part>();

/** A family of words, read once however many phrases name it. */
function readFamily(family: string): Part {
  const known = readFamilies.get(family);
  if (known) return known;
  const part = new PatternReader(family, []).read();
  readFamilies.set(family, part);
  return part;
}

/** The strings of which one must occur in a text, white space collapsed, for `source` to match; null when none is sure. */
export function requiredGrams(source: string, families: readonly string[] = []): string[] | null {
  const needs = surest(new PatternReader(source, families).read());
  if (worth(needs) < 2000 - familyLimit * 40) return null;
  return [...new Set(needs?.map((need) => longestWord(need).slice(0, gramLength)))];
}

/** Every short string of a text, white space collapsed. */
export function listGrams(text: string): Set<string> {
  const plain = text.replace(/\s+/g, ' ');
  const grams = new Set<string>();
  for (let start = 0; start < plain.length; start++) {
    for (let size = 1; size <= gramLength; size++) grams.add(plain.slice(start, start + size));
  }
  return grams;
}
