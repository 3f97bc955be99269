import { compileTerms, type TermAutomaton } from '@/utils/language/compile-terms';
import type { TermSpec } from '@/utils/language/term-spec';

/** Gathers the term lists of all rules of a charter, so that one automaton finds them all in one pass. */
export class TermLists {
  private readonly specs: TermSpec[] = [];
  private readonly ids = new Map<string, number>();

  /** Number of a list; the same list asked twice has one number. */
  add(terms: readonly string[]): number {
    const key = JSON.stringify(terms);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    for (const term of terms) this.specs.push({ term, id });
    return id;
  }

  compile(): TermAutomaton {
    return compileTerms(this.specs);
  }
}
