import type { MessageTable } from './message-table';

/** Why a comment was marked where no known turn of phrase stands: how the whole reads, and the words it is read from. */
export const readMessages = {
  why_read_insult: {
    en: 'Reads as an insult: these words weigh most.',
    fr: 'Se lit comme une insulte : ces mots pèsent le plus.',
  },
  why_read_profanity: {
    en: 'Reads as vulgar: these words weigh most.',
    fr: 'Se lit comme vulgaire : ces mots pèsent le plus.',
  },
  why_read_hate: {
    en: 'Reads as an attack on a group of people: these words weigh most.',
    fr: 'Se lit comme une attaque contre un groupe de personnes : ces mots pèsent le plus.',
  },
  why_read_harassment: {
    en: 'Reads as harassment of somebody: these words weigh most.',
    fr: 'Se lit comme du harcèlement : ces mots pèsent le plus.',
  },
  why_read_threat: {
    en: 'Reads as a threat: these words weigh most.',
    fr: 'Se lit comme une menace : ces mots pèsent le plus.',
  },
  why_read_sexual: {
    en: 'Reads as a sexual remark or offer: these words weigh most.',
    fr: 'Se lit comme une remarque ou une offre sexuelle : ces mots pèsent le plus.',
  },
  why_read_spam: {
    en: 'Reads as spam: these words weigh most.',
    fr: 'Se lit comme du spam : ces mots pèsent le plus.',
  },
  why_read_scam: {
    en: 'Reads as a scam: these words weigh most.',
    fr: 'Se lit comme une arnaque : ces mots pèsent le plus.',
  },
  why_read_advertising: {
    en: 'Reads as advertising: these words weigh most.',
    fr: 'Se lit comme de la publicité : ces mots pèsent le plus.',
  },
} satisfies MessageTable;
