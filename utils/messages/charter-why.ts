import type { MessageTable } from './message-table';

/** Reasons of rules a team wrote itself, where no detector gives a better one. */
export const charterWhyMessages = {
  charter_why_words: {
    en: 'A rule of your charter names “{words}”.',
    fr: 'Une règle de votre charte vise « {words} ».',
  },
  charter_why_context: {
    en: 'A rule of your charter covers this kind of comment, whatever its words.',
    fr: 'Une règle de votre charte vise ce type de commentaire, quels que soient ses mots.',
  },
} satisfies MessageTable;
