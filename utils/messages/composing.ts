import type { MessageTable } from './message-table';

/** What Moderato says of a reply that is not yet the person's own, of templates at hand, and of remarks set aside for good. */
export const composingMessages = {
  tone_not_personal: {
    en: 'These words still stand as the template has them. One detail of this comment makes them yours.',
    fr: 'Ces mots sont encore ceux du modèle. Un détail de ce commentaire les rendra personnels.',
  },
  composer_repeated: {
    en: 'Posted {n} times in this thread',
    fr: 'Publié {n} fois dans ce fil',
  },
  composer_make_personal: { en: 'Make it personal', fr: 'Personnaliser' },
  picker_group_suggested: { en: 'For this comment', fr: 'Pour ce commentaire' },
  picker_group_favourite: { en: 'Favourites', fr: 'Favoris' },
  picker_group_recent: { en: 'Used lately', fr: 'Utilisés récemment' },
  picker_group_other: { en: 'All others', fr: 'Tous les autres' },
  picker_star: { en: 'Add to favourites', fr: 'Ajouter aux favoris' },
  picker_unstar: { en: 'Remove from favourites', fr: 'Retirer des favoris' },
  picker_starred: { en: 'Favourite', fr: 'Favori' },
  picker_filling: { en: 'Inserted as soon as it is filled in', fr: 'Inséré dès qu’il est rempli' },
  overlay_not_for_team: {
    en: 'Not pointed out again on this machine.',
    fr: 'Ne sera plus relevé sur ce poste.',
  },
  guide_set_aside: { en: 'Set aside on this machine', fr: 'Écarté sur ce poste' },
  guide_set_aside_hint: {
    en: 'Chosen with “Not for this team” in a composer. Proposed for the next version of the guide.',
    fr: 'Choisi par « Pas pour cette équipe » dans une zone de saisie. Proposé pour la prochaine version du guide.',
  },
  guide_set_aside_words: { en: 'the words “{words}”', fr: 'les mots « {words} »' },
  guide_set_aside_rule: { en: 'the whole remark', fr: 'toute la remarque' },
  guide_point_out: { en: 'Point out again', fr: 'Relever à nouveau' },
  guide_pointed_out: { en: 'It will be pointed out again.', fr: 'Ce sera relevé à nouveau.' },
  soften_ask: { en: 'Softer wording', fr: 'Formulation plus douce' },
  soften_by: {
    en: 'Proposed by your browser’s own model. The text stayed on this device.',
    fr: 'Proposé par le modèle intégré à votre navigateur. Le texte est resté sur cet appareil.',
  },
  soften_consent: {
    en: 'Your browser has a language model of its own. It must download it first, once: several gigabytes. Your texts never leave this device.',
    fr: 'Votre navigateur dispose de son propre modèle de langue. Il doit d’abord le télécharger, une fois : plusieurs gigaoctets. Vos textes ne quittent jamais cet appareil.',
  },
  soften_download: { en: 'Download', fr: 'Télécharger' },
  soften_not_now: { en: 'Not now', fr: 'Pas maintenant' },
  soften_downloading: { en: 'Downloading: {n} %', fr: 'Téléchargement : {n} %' },
  soften_thinking: { en: 'Looking for other words…', fr: 'Recherche d’autres mots…' },
  soften_failed: {
    en: 'The browser’s model gave no answer. Your text is unchanged.',
    fr: 'Le modèle du navigateur n’a pas répondu. Votre texte est inchangé.',
  },
  soften_use: { en: 'Use these words', fr: 'Utiliser ces mots' },
} satisfies MessageTable;
