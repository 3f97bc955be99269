import type { MessageTable } from '@/utils/messages/message-table';

/** Reasons the engines would give; the gallery runs without them. */
export const galleryMessages = {
  why_insult: {
    en: '“clowns” is used against people here.',
    fr: '«\u00a0clowns\u00a0» vise ici des personnes.',
  },
  why_threat: {
    en: '“I know where your shop is” announces a visit meant to frighten.',
    fr: '«\u00a0Je sais où est votre boutique\u00a0» annonce une visite faite pour faire peur.',
  },
  why_shouting: { en: 'Seven words in a row are in capitals.', fr: 'Sept mots de suite sont en majuscules.' },
  say_blaming: {
    en: 'It tells the person that the delay is their doing. They came to be helped.',
    fr: 'La personne lit que le retard vient d’elle. Elle vient chercher de l’aide.',
  },
  say_promise: {
    en: 'Nobody can be sure of tomorrow: if it fails, the second complaint is worse.',
    fr: 'Personne n’est sûr de demain\u202f: en cas d’échec, la seconde réclamation sera plus dure.',
  },
  say_empathy: {
    en: 'The comment says that something went wrong; the reply does not say that you understood.',
    fr: 'Le commentaire dit que quelque chose s’est mal passé\u202f; la réponse ne montre pas que vous l’avez compris.',
  },
  say_data: {
    en: 'A phone number, readable by everyone.',
    fr: 'Un numéro de téléphone, lisible par tout le monde.',
  },
  reason_complaint: { en: 'Answers a complaint', fr: 'Répond à une réclamation' },
} satisfies MessageTable;
