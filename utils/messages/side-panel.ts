import type { MessageTable } from './message-table';

/** The side panel. */
export const sidePanelMessages = {
  side_title: { en: 'Moderato, side panel', fr: 'Moderato, panneau latéral' },
  side_author: { en: 'Somebody you know', fr: 'Une personne connue' },
  side_search: { en: 'Name or handle', fr: 'Nom ou identifiant' },
  side_search_hint: {
    en: 'What was said and done with a person, on every network.',
    fr: 'Ce qui a été dit et fait avec une personne, sur tous les réseaux.',
  },
  side_found: {
    en: '{n} {n|line|lines} with {m} {m|person|people}',
    fr: '{n} {n|ligne|lignes}, {m} {m|personne|personnes}',
  },
  side_none: { en: 'Nobody by that name in the log.', fr: 'Personne de ce nom dans le journal.' },
  side_person: { en: '{n} {n|exchange|exchanges}', fr: '{n} {n|échange|échanges}' },
  side_person_flags: { en: '{n} {n|flag|flags}', fr: '{n} {n|signalement|signalements}' },
  side_person_last: { en: 'last {when}', fr: 'dernier\u202f: {when}' },
  side_last: { en: 'Last lines', fr: 'Dernières lignes' },
  side_last_none: { en: 'Nothing in the log yet.', fr: 'Rien dans le journal pour l’instant.' },
  side_doors: { en: 'Go to', fr: 'Aller à' },
} satisfies MessageTable;
