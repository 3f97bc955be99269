import type { Language } from '@/utils/community/schema';
import { countSyllables } from './count-syllables';
import { splitSentences } from './split-sentences';

export interface Readability {
  words: number;
  sentences: number;
  /** Words of the longest sentence. */
  longestSentence: number;
  /** 100 reads like a picture book, 0 like a statute; null under ten words, where the formula says nothing. */
  ease: number | null;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Words of a text; "aujourd'hui" and "well-known" are one each. */
export function listWords(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/**
 * Reading ease. English: Flesch 1948, 206.835 − 1.015·(words/sentence) − 84.6·(syllables/word).
 * French: Kandel & Moles 1958, 207 − 1.015·(words/sentence) − 73.6·(syllables/word). Rounded to 0.1, kept in 0–100.
 */
export function readability(text: string, lang: Language): Readability {
  const sentences = splitSentences(text).map((s) => listWords(text.slice(s.start, s.end)));
  const filled = sentences.filter((words) => words.length > 0);
  const words = filled.flat();
  const longestSentence = Math.max(0, ...filled.map((s) => s.length));
  if (words.length < 10) return { words: words.length, sentences: filled.length, longestSentence, ease: null };
  const syllables = words.reduce((sum, word) => sum + countSyllables(word, lang), 0);
  const perSentence = words.length / filled.length;
  const perWord = syllables / words.length;
  const raw =
    lang === 'fr' ? 207 - 1.015 * perSentence - 73.6 * perWord : 206.835 - 1.015 * perSentence - 84.6 * perWord;
  const ease = Math.round(Math.min(100, Math.max(0, raw)) * 10) / 10;
  return { words: words.length, sentences: filled.length, longestSentence, ease };
}
