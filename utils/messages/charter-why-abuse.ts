import type { MessageTable } from './message-table';

/** Why a comment was marked as abuse: the reason and whom it is aimed at, in a few words. */
export const abuseMessages = {
  why_insult_word: { en: 'An insulting word for a person.', fr: 'Un mot injurieux pour une personne.' },
  why_insult_vocative: {
    en: 'Calls somebody a degrading name.',
    fr: 'Interpelle quelqu’un par un terme dégradant.',
  },
  why_insult_person: { en: 'Degrading words aimed at a person.', fr: 'Des mots dégradants adressés à une personne.' },
  why_insult_staff: {
    en: 'Degrading words about the people behind the service.',
    fr: 'Des mots dégradants sur les personnes qui assurent le service.',
  },
  why_insult_image: { en: 'A degrading image of a person.', fr: 'Une image dégradante d’une personne.' },
  why_insult_dismissal: {
    en: 'Tells somebody off in insulting terms.',
    fr: 'Envoie promener quelqu’un en termes injurieux.',
  },
  why_insult_slur: { en: 'A slur aimed at one person.', fr: 'Une injure discriminatoire adressée à une personne.' },
  why_profanity_word: { en: 'A vulgar word, aimed at nobody.', fr: 'Un mot vulgaire, qui ne vise personne.' },
  why_hate_slur: {
    en: 'A slur about a group of people.',
    fr: 'Une injure visant un groupe de personnes.',
  },
  why_hate_vile: {
    en: 'Compares a group of people to animals, dirt or disease.',
    fr: 'Compare un groupe de personnes à des animaux, à de la saleté ou à une maladie.',
  },
  why_hate_go_back: {
    en: 'Wants a group of people gone, shut away or harmed.',
    fr: 'Veut chasser, enfermer ou voir souffrir un groupe de personnes.',
  },
  why_hate_inferior: {
    en: 'Presents a group of people as inferior.',
    fr: 'Présente un groupe de personnes comme inférieur.',
  },
  why_harassment_call: {
    en: 'Calls on others to go after a person.',
    fr: 'Appelle d’autres à s’en prendre à une personne.',
  },
  why_harassment_repeat: {
    en: 'Mocks the same person again and again.',
    fr: 'Se moque d’une même personne de façon répétée.',
  },
  why_harassment_stalk: { en: 'Follows or watches a person.', fr: 'Suit ou épie une personne.' },
  why_harassment_suicide: {
    en: 'Tells a person to kill themselves or wishes them dead.',
    fr: 'Pousse une personne au suicide ou souhaite sa mort.',
  },
  why_threat_person: { en: 'Threatens a person with violence.', fr: 'Menace une personne de violences.' },
  why_threat_damage: {
    en: 'Threatens to damage a place or goods.',
    fr: 'Menace de s’en prendre à un lieu ou à des biens.',
  },
  why_threat_address: {
    en: 'Threatens to publish somebody’s address.',
    fr: 'Menace de publier l’adresse de quelqu’un.',
  },
  why_sexual_remark: { en: 'A sexual remark about a person.', fr: 'Une remarque sexuelle sur une personne.' },
  why_sexual_offer: {
    en: 'Sexual solicitation or adult content.',
    fr: 'Une sollicitation sexuelle ou un contenu pour adultes.',
  },
} satisfies MessageTable;
