import type { MessageTable } from './message-table';

/** What the overlay says once something was done, or could not be. */
export const overlayActMessages = {
  overlay_done_inserted: {
    en: 'Inserted. Read it again, then send it with the site’s own button.',
    fr: 'Inséré. Relisez, puis envoyez avec le bouton du site.',
  },
  overlay_done_flag: { en: 'Flagged in the log.', fr: 'Signalé dans le journal.' },
  overlay_done_note: { en: 'Note kept in the log.', fr: 'Note gardée dans le journal.' },
  overlay_done_skip: { en: 'Set aside: nothing to do.', fr: 'Mis de côté\u202f: rien à faire.' },
  overlay_done_hand_over: { en: 'Handed over, in the log.', fr: 'Transmis, noté dans le journal.' },
  overlay_done_warn: { en: 'Reminder logged.', fr: 'Rappel journalisé.' },
  overlay_outcome_done: { en: 'Done on the site, and logged.', fr: 'Fait sur le site, et journalisé.' },
  overlay_outcome_not_found: {
    en: 'The comment is no longer on the page. Nothing was done.',
    fr: 'Le commentaire n’est plus sur la page. Rien n’a été fait.',
  },
  overlay_outcome_changed: {
    en: 'The page changed meanwhile. Check the comment before you try again.',
    fr: 'La page a changé entre-temps. Vérifiez le commentaire avant de réessayer.',
  },
  overlay_outcome_refused: { en: 'The site refused. Nothing was changed.', fr: 'Le site a refusé. Rien n’a changé.' },
  overlay_outcome_unsupported: { en: 'The site does not offer this here.', fr: 'Le site ne le propose pas ici.' },
  overlay_teach_point: {
    en: 'Click on the text of one comment. Esc to give up.',
    fr: 'Cliquez sur le texte d’un commentaire. Échap pour renoncer.',
  },
  overlay_teach_nothing: {
    en: 'Nothing lasting was found there. Try a word of the text itself.',
    fr: 'Rien de durable à cet endroit. Essayez un mot du texte lui-même.',
  },
  overlay_teach_done: {
    en: 'Learnt for this site. It can be removed in the workspace.',
    fr: 'Appris pour ce site. Vous pouvez l’effacer dans l’espace de travail.',
  },
  overlay_save_template: { en: 'Save this text as a template', fr: 'Enregistrer ce texte comme modèle' },
} satisfies MessageTable;
