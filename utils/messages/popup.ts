import type { MessageTable } from './message-table';

/** The popup. */
export const popupMessages = {
  popup_this_site: { en: 'This site', fr: 'Ce site' },
  popup_site_switch: { en: 'Moderato on {host}', fr: 'Moderato sur {host}' },
  popup_site_off: {
    en: 'Off. Nothing of Moderato runs on this site.',
    fr: 'Désactivé. Rien de Moderato ne s’exécute sur ce site.',
  },
  popup_site_on: { en: 'On, recognised as {network}.', fr: 'Activé, reconnu comme {network}.' },
  popup_site_on_any: {
    en: 'On. The network is recognised when the page loads.',
    fr: 'Activé. Le réseau est reconnu au chargement de la page.',
  },
  popup_site_lost: { en: 'The browser withdrew access to this site.', fr: 'Le navigateur a retiré l’accès à ce site.' },
  popup_site_none: {
    en: 'Open a page with comments to switch Moderato on there.',
    fr: 'Ouvrez une page avec des commentaires pour y activer Moderato.',
  },
  popup_today: { en: 'Today', fr: 'Aujourd’hui' },
  popup_answered: { en: 'answered', fr: '{count|réponse|réponses}' },
  popup_flagged: { en: 'flagged', fr: '{count|signalement|signalements}' },
  popup_median: { en: 'Median answer time: {time}', fr: 'Temps médian de réponse\u202f: {time}' },
  popup_no_median: { en: 'none yet', fr: 'pas encore' },
  popup_week: { en: 'Interactions, last 7 days', fr: 'Interactions des 7 derniers jours' },
  popup_recent: { en: 'Last lines', fr: 'Dernières lignes' },
  popup_recent_empty: { en: 'Nothing logged today', fr: 'Rien de journalisé aujourd’hui' },
  popup_recent_empty_text: {
    en: 'Answer or flag a comment on a site that is switched on: it appears here.',
    fr: 'Répondez à un commentaire ou signalez-le sur un site activé\u202f: il apparaîtra ici.',
  },
  popup_open_item: { en: 'Open the comment', fr: 'Ouvrir le commentaire' },
  popup_removed: { en: 'Line deleted.', fr: 'Ligne supprimée.' },
  popup_log_by_hand: { en: 'Log one by hand', fr: 'Journaliser à la main' },
  popup_log_action: { en: 'What you did', fr: 'Ce que vous avez fait' },
  popup_log_network: { en: 'Network', fr: 'Réseau' },
  popup_log_comment: { en: 'In a few words', fr: 'En quelques mots' },
  popup_log_hint: {
    en: 'A phone call, a shop visit, an answer sent from elsewhere.',
    fr: 'Un appel, un passage en boutique, une réponse envoyée d’ailleurs.',
  },
  popup_logged: { en: 'Logged.', fr: 'Journalisé.' },
  popup_workspace: { en: 'Workspace', fr: 'Espace de travail' },
  popup_panel: { en: 'Side panel', fr: 'Panneau latéral' },
  popup_pack: { en: '{title} {version} · {when}', fr: '{title} {version} · {when}' },
  popup_pack_loaded: { en: 'loaded {ago}', fr: 'chargé {ago}' },
  popup_pack_none: { en: 'No pack installed', fr: 'Aucun pack installé' },
  popup_by_hand: { en: 'By hand', fr: 'À la main' },
  popup_edit_note: { en: 'Note on this line', fr: 'Note sur cette ligne' },
} satisfies MessageTable;
