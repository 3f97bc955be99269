import type { CategoryDetector, Detection } from '@/utils/charter/detector';
import type { Span } from '@/utils/community/schema';
import { readSigns, signs } from '@/utils/language/read-signs';

/** Guidelines of the charter: most letters are capitals in more than four words; six marks in a row. */
const fewestWords = 5;
const shareOfCapitals = 0.6;
const marks =
  /[!?\u203c\u2049\u2757\u2755\u2753\u2754\uff01\uff1f](?:(?:\s|\ufe0f)?[!?\u203c\u2049\u2757\u2755\u2753\u2754\uff01\uff1f]){5,}/g;
const word = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
const notSpoken = /(?:https?:\/\/|www\.|[@#])\S+|(?<![\w-])[\w-]+(?:\.[a-z]{2,})+/g;
const longestAcronym = 4;
/** With fewer capitals in a row of letters nothing shouts; spares most comments the count. */
const hint = /\p{Lu}{2}[^\p{Ll}]{1,40}\p{Lu}{2}/u;

function findCapitals(original: string): Span | null {
  if ((readSigns(original) & signs.capitals) === 0 || !hint.test(original)) return null;
  const text = original.replace(notSpoken, (hit) => ' '.repeat(hit.length));
  let capitals = 0;
  let letters = 0;
  let words = 0;
  let longWords = 0;
  let loudWords = 0;
  let start = -1;
  let end = 0;
  for (const match of text.matchAll(word)) {
    words += 1;
    let upper = 0;
    let lower = 0;
    for (const character of match[0]) {
      if (character !== character.toLowerCase()) upper += 1;
      else if (character !== character.toUpperCase()) lower += 1;
    }
    capitals += upper;
    letters += upper + lower;
    if (upper > lower && upper > 1) {
      loudWords += 1;
      if (upper > longestAcronym) longWords += 1;
      if (start < 0) start = match.index;
      end = match.index + match[0].length;
    }
  }
  // A list of acronyms is no shouting: somebody who shouts also shouts a word of five letters, or every word.
  const wholly = words > fewestWords && capitals === letters;
  if (
    words < fewestWords ||
    loudWords < fewestWords - 1 ||
    (longWords === 0 && !wholly) ||
    capitals < shareOfCapitals * letters
  )
    return null;
  return { start, end };
}

/** Capitals over the whole comment, or a run of six or more ! and ?. */
export const shouting: CategoryDetector = {
  category: 'shouting',
  detect({ original }) {
    const found: Detection[] = [];
    const capitals = findCapitals(original);
    if (capitals !== null) {
      found.push({ category: 'shouting', severity: 1, spans: [capitals], why: { key: 'why_shouting_capitals' } });
    }
    if ((readSigns(original) & signs.marks) === 0) return found;
    const runs = [...original.matchAll(marks)].map(
      (match): Span => ({ start: match.index, end: match.index + match[0].length }),
    );
    if (runs.length > 0)
      found.push({ category: 'shouting', severity: 1, spans: runs, why: { key: 'why_shouting_marks' } });
    return found;
  },
};
