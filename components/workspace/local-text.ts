import type { Language, LocalizedText } from '@/utils/community/schema';

/** A text in the interface's language, else in the one it has. */
export function localText(text: LocalizedText, language: Language): string {
  return text[language] ?? text.fr ?? text.en ?? '';
}
