import type { Template } from '@/utils/templates/schema';
import { makeRandom, pick } from './make-random';
import { makeWord } from './make-texts';

/** Templates of about 75 words over a vocabulary of some thousand words, the frequent ones much more frequent. */
export function makeTemplates(count: number): Template[] {
  const random = makeRandom(10_000);
  const words = Array.from({ length: 18_000 }, () => makeWord(random));
  const word = (): string => words[Math.floor(random() ** 3 * words.length)]!;
  const line = (length: number): string => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, index) => ({
    id: `template-${index}`,
    title: { fr: line(4), en: line(4) },
    shortcut: `${word()}-${index}`,
    folder: pick(['commandes', 'retours', 'boutique', 'merci'], random),
    tags: [word(), word()],
    answers: [],
    cites: [],
    personalise: false,
    prompts: [],
    variants: [
      { lang: 'fr' as const, register: null, body: `Bonjour {{ first_name | fallback: "" }}, ${line(35)}.` },
      { lang: 'en' as const, register: null, body: `Hello {{ first_name | fallback: "" }}, ${line(35)}.` },
    ],
  }));
}
