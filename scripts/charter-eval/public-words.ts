import { cuss } from 'cuss';
import { cuss as cussFr } from 'cuss/fr';
import leo from 'leo-profanity';

/** Single words of the public lists, four letters or more, plain letters only. */
export function publicWords(lang: 'fr' | 'en'): string[] {
  const words = [...Object.keys(lang === 'fr' ? cussFr : cuss), ...leo.getDictionary(lang)];
  return [...new Set(words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()))]
    .filter((word) => /^[a-z]{4,}$/.test(word))
    .sort();
}
