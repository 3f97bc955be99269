import type { ImportPlace, NotCarried } from './draft';

/** What an importer says besides its templates. */
export class ImportReport {
  /** Entries in the file, known once it was opened; to show how far the import is. */
  total = 0;
  readonly notCarried: NotCarried[] = [];
  /** Entries, or the whole file, that could not be read at all. */
  readonly problems: NotCarried[] = [];

  /** Something that stays behind. */
  drop(where: ImportPlace, what: string, key: string, values?: Record<string, string | number>): void {
    this.notCarried.push({ where, what: shorten(what), why: { key, ...(values && { values }) } });
  }

  /** Something that cannot be read. */
  fail(where: ImportPlace, what: string, key: string, values?: Record<string, string | number>): void {
    this.problems.push({ where, what: shorten(what), why: { key, ...(values && { values }) } });
  }

  /** Whether a wording is longer than any reply, and then tells it: what is not read cannot be slow to read either. */
  refuseLong(where: ImportPlace, text: string): boolean {
    if (text.length <= longestSource) return false;
    this.fail(where, text, 'import_problem_long', { most: 20_000 });
    return true;
  }
}

/** Nobody reads more of a line that stays behind. */
const longest = 120;
/** Room for the formatting of a wording of 20,000 characters. */
const longestSource = 60_000;

function shorten(text: string): string {
  const line = text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
