import type { Language } from '@/utils/community/schema';
import { foldText } from './fold-text';

/**
 * Syllables of one word, counted by its groups of vowels: a silent final e (and French -es, -ent after a consonant) is
 * left out. An estimate, right for about nine words in ten, as readability formulas expect. At least 1.
 */
export function countSyllables(word: string, lang: Language): number {
  const folded = foldText(word)
    .replace(/œ/g, 'e')
    .replace(/[^a-z]/g, '');
  if (folded.length <= 3) return 1;
  const body =
    lang === 'fr'
      ? folded.replace(/qu/g, 'k').replace(/(?:[^aeiouy])(?:es?|ent)$/, (end) => end.charAt(0))
      : folded.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  return Math.max(1, (body.match(/[aeiouy]+/g) ?? []).length);
}
