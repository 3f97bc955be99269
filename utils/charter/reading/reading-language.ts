import type { Language } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';

/** The language a text is read in: its own, or the likeliest where it is not sure. */
export const readingLanguage = ({ language, tryLanguages }: AnalysedText): Language =>
  language === 'other' ? tryLanguages[0]! : language;
