import { usuallyMasked } from './usually-masked';

const usualSet = new Set(usuallyMasked);
const mostCandidates = 5;

function fits(word: string, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i += 1) if (pattern[i] !== '?' && pattern[i] !== word[i]) return false;
  return true;
}

/** The words of a list of terms, found again from what a mask leaves of them. */
export class MaskedVocabulary {
  private readonly byShape = new Map<string, string[]>();

  /** `words`: those that are terms by themselves first, then those of phrases. */
  constructor(words: Iterable<string>) {
    const all = new Set([...usuallyMasked, ...words]);
    for (const word of all) {
      const shape = word[0]! + word.length;
      const same = this.byShape.get(shape);
      if (same) same.push(word);
      else this.byShape.set(shape, [word]);
    }
  }

  /**
   * Words the masked `pattern` may stand for, likeliest first, five at most: same length, same first letter, same
   * letters where they show. With hardly a letter left, only the words everybody masks. A single run of signs may
   * stand for more or fewer letters than signs ("f*k"), for those same words.
   */
  resolve(pattern: string): string[] {
    const shown = pattern.replaceAll('?', '').length;
    const bare = shown < 2 || shown * 3 < pattern.length;
    if (shown === 1 && pattern.length < 3) return [];
    const same = (this.byShape.get(pattern[0]! + pattern.length) ?? []).filter((word) => fits(word, pattern));
    const found = bare ? same.filter((word) => usualSet.has(word)) : same;
    if (found.length > 0) return found.slice(0, mostCandidates);
    const run = /^([^?]+)\?+([^?]+)$/.exec(pattern);
    if (!run) return [];
    const [, head, tail] = run as unknown as [string, string, string];
    return usuallyMasked
      .filter((word) => word.length > head.length + tail.length && word.startsWith(head) && word.endsWith(tail))
      .slice(0, mostCandidates);
  }
}
