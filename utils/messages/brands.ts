import type { MessageTable } from './message-table';

/** For which brand one answers: the question in the page, the popup's line, the answers in the workspace. */
export const brandMessages = {
  overlay_brand_ask: { en: 'For which brand do you answer here?', fr: 'Pour quelle marque répondez-vous ici\u202f?' },
  overlay_brand_ask_account: {
    en: 'For which brand do you answer on “{account}”?',
    fr: 'Pour quelle marque répondez-vous sur «\u202f{account}\u202f»\u202f?',
  },
  overlay_brand_chosen: {
    en: 'You answer here for {brand}. To change it: workspace, Networks.',
    fr: 'Vous répondez ici pour {brand}. Pour changer\u202f: espace de travail, Réseaux.',
  },
  overlay_team_answered: { en: '{name} already answered below.', fr: '{name} a déjà répondu dessous.' },
  overlay_team_answered_ago: {
    en: '{name} already answered below ({ago}).',
    fr: '{name} a déjà répondu dessous ({ago}).',
  },
  composer_elsewhere: {
    en: 'You are already answering this in another tab ({ago}).',
    fr: 'Vous répondez déjà à ceci dans un autre onglet ({ago}).',
  },
  composer_brand_ask: { en: 'Which brand?', fr: 'Quelle marque\u202f?' },
  popup_brand: { en: 'You answer for {brand}', fr: 'Vous répondez pour {brand}' },
  popup_brand_account: {
    en: 'You answer for {brand} ({account})',
    fr: 'Vous répondez pour {brand} ({account})',
  },
  brand_answers_title: { en: 'For which brand you answer', fr: 'Pour quelle marque vous répondez' },
  brand_answers_hint: {
    en: 'A page whose account a pack names needs no answer. For the others Moderato asks once and keeps what you said here.',
    fr: 'Une page dont le compte figure dans un pack n’appelle aucune réponse. Pour les autres, Moderato demande une fois et garde ici ce que vous avez dit.',
  },
  brand_answers_empty: { en: 'Nothing had to be asked so far.', fr: 'Rien n’a dû être demandé jusqu’ici.' },
  brand_answers_where: { en: '{account} on {network}', fr: '{account} sur {network}' },
  brand_answers_gone: { en: 'A pack that was removed ({id})', fr: 'Un pack retiré ({id})' },
  brand_answers_forget: { en: 'Forget the answer for {where}', fr: 'Oublier la réponse pour {where}' },
  brand_answers_forgotten: {
    en: 'Forgotten. Moderato will ask again.',
    fr: 'Oublié. Moderato demandera de nouveau.',
  },
} satisfies MessageTable;
