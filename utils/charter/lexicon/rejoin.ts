import type { Token } from '@/utils/language/analyse-text';
import { stopWords } from '@/utils/language/stop-words';
import type { Unmasked } from './unmask';

const [mostParts, mostLetters] = [4, 6];
/** Shorter words come together by chance: "pu te", "co n". */
export const fewestRejoined = 5;
const space = 32;

const isPart = ({ norm }: Token): boolean =>
  norm.length <= mostLetters && !stopWords.fr.has(norm) && !stopWords.en.has(norm);

/**
 * Reads a listed word that was cut by single spaces ("bo rd el", "mus ulm ans", "douche bag"), or null. Ordinary small words
 * are no part of one: "de mon" is not a demon.
 */
export function rejoin(
  text: string,
  tokens: readonly Token[],
  at: number,
  listed: ReadonlySet<string>,
): Unmasked | null {
  const first = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || next.start !== first.end + 1 || !isPart(first) || !isPart(next)) return null;
  let word = first.norm;
  for (let last = at + 1; last < at + mostParts; last += 1) {
    const part = tokens[last];
    const before = tokens[last - 1]!;
    if (!part || part.start !== before.end + 1 || text.charCodeAt(before.end) !== space || !isPart(part)) return null;
    word += part.norm;
    if (listed.has(word)) return { word, start: first.start, end: part.end, lastToken: last };
  }
  return null;
}
