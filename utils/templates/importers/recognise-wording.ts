import type { Language, Register } from '@/utils/community/schema';
import { detectLanguage } from '@/utils/language/detect-language';
import { findRegister } from '@/utils/tone/find-register';
import { foldText } from '@/utils/tone/fold-text';
import { foldWords } from '../fold-words';

/** A reply says its language and register early; the rest of a very long one is not read. */
const read = 4_000;

export interface WordingGuess {
  /** Null when the words do not tell, or tell of a third language. */
  language: Language | null;
  /** Some other language than the two we know, and surely so. */
  foreign: boolean;
}

/** The language of a reply, by its words. */
export function recogniseLanguage(plain: string): WordingGuess {
  const text = plain.slice(0, read);
  const tokens = foldWords(text).map((norm) => ({ norm, start: 0, end: 0, sentence: 0 }));
  const { language, sure } = detectLanguage(text, tokens);
  if (language === 'other') return { language: null, foreign: sure };
  return { language, foreign: false };
}

/** Words that are nothing else; "aide" or "note" may be an order as well as a noun. */
const clear = /^(?:tu|toi|te|ton|ta|tes|t'|-toi|-tu|tien|tienne)$/;

/** vous or tu, when a French reply says only one of them; null when it says neither, or both. */
export function recogniseRegister(plain: string): Register | null {
  const text = plain.slice(0, read);
  const { tu, vous, toGroup } = findRegister(text, foldText(text), '');
  if (vous.length > 0 && tu.length === 0) return 'vous';
  const said = tu.some(({ start, end }) => clear.test(foldText(text.slice(start, end))));
  return said && vous.length === 0 && !toGroup ? 'tu' : null;
}
