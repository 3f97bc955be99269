import type { Language } from '@/utils/community/schema';
import { makeRandom, pick } from './make-random';
import { calmSentences, draftSentences, harshSentences } from './sample-sentences';

/** Sentences joined until the text is about `length` characters long. */
function fill(choices: readonly string[], length: number, random: () => number): string {
  let text = pick(choices, random);
  while (text.length < length - 25) text += ` ${pick(choices, random)}`;
  return text;
}

/** The same comments in every run: French and English in turns, one in four with something unkind in it. */
export function makeComments(count: number, length = 230): string[] {
  const random = makeRandom(20_260_301);
  return Array.from({ length: count }, (_, index) => {
    const language = index % 2 === 0 ? 'fr' : 'en';
    const harsh = index % 4 >= 2 && index % 8 < 4;
    const text = fill(calmSentences[language], length - (harsh ? 60 : 0), random);
    return harsh ? `${text} ${pick(harshSentences[language], random)}` : text;
  });
}

/** Drafts of about 500 characters, with what the tone engine speaks about. */
export function makeDrafts(count: number, language: Language): string[] {
  const random = makeRandom(language === 'fr' ? 7 : 11);
  return Array.from({ length: count }, () => fill(draftSentences[language], 500, random).slice(0, 500));
}

const onsets = ['b', 'br', 'c', 'cl', 'd', 'f', 'fr', 'g', 'gr', 'l', 'm', 'n', 'p', 'pl', 'r', 's', 't', 'tr', 'v'];
const nuclei = ['a', 'e', 'i', 'o', 'u', 'ou', 'on', 'an', 'in', 'eu'];

/** Words nobody uses, two to four syllables long. */
export function makeWord(random: () => number): string {
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from({ length: syllables }, () => pick(onsets, random) + pick(nuclei, random)).join('');
}

/** Distinct terms as a large charter might hold them. */
export function makeTerms(count: number): string[] {
  const random = makeRandom(5000);
  const terms = new Set<string>();
  while (terms.size < count) terms.add(random() < 0.2 ? `${makeWord(random)} ${makeWord(random)}` : makeWord(random));
  return [...terms];
}
