import type { MessageTable } from './message-table';

/** The welcome page: three screens. */
export const welcomeMessages = {
  welcome_title: { en: 'Welcome to Moderato', fr: 'Bienvenue dans Moderato' },
  welcome_steps: { en: 'Steps', fr: 'Étapes' },
  welcome_step_what: { en: 'What it does', fr: 'Ce qu’il fait' },
  welcome_step_where: { en: 'Where', fr: 'Où' },
  welcome_step_ready: { en: 'Ready', fr: 'C’est prêt' },
  welcome_next: { en: 'Next', fr: 'Suivant' },
  welcome_back: { en: 'Back', fr: 'Précédent' },
  welcome_what_title: {
    en: 'Moderato works beside you, in the page',
    fr: 'Moderato travaille à vos côtés, dans la page',
  },
  welcome_what_intro: {
    en: 'You stay on Facebook, YouTube or your forum. Moderato reads the comments with your charter, and helps you answer.',
    fr: 'Vous restez sur Facebook, YouTube ou votre forum. Moderato lit les commentaires avec votre charte et vous aide à répondre.',
  },
  welcome_does: { en: 'What it does', fr: 'Ce qu’il fait' },
  welcome_does_mark: {
    en: 'Marks the comments that need somebody, and says why, with the article of the charter.',
    fr: 'Repère les commentaires qui demandent quelqu’un, et dit pourquoi, article de la charte à l’appui.',
  },
  welcome_does_reply: {
    en: 'Fills in the right template, with the name, in the language of the comment.',
    fr: 'Remplit le bon modèle de réponse, avec le prénom, dans la langue du commentaire.',
  },
  welcome_does_tone: {
    en: 'Reads your draft again and proposes softer words where they help.',
    fr: 'Relit votre brouillon et propose des mots plus doux là où ils aident.',
  },
  welcome_does_log: {
    en: 'Keeps a log of what was done, to find it again and not to answer twice.',
    fr: 'Tient le journal de ce qui a été fait, pour le retrouver et ne pas répondre deux fois.',
  },
  welcome_never: { en: 'What it never does', fr: 'Ce qu’il ne fait jamais' },
  welcome_never_send: {
    en: 'It never sends anything: you press the site’s own button.',
    fr: 'Il n’envoie rien\u202f: c’est vous qui appuyez sur le bouton du site.',
  },
  welcome_never_hide: {
    en: 'It never hides or deletes without your click on that very comment.',
    fr: 'Il ne masque et ne supprime rien sans votre clic sur ce commentaire-là.',
  },
  welcome_never_leave: {
    en: 'No text leaves this browser. No account, no server.',
    fr: 'Aucun texte ne quitte ce navigateur. Ni compte, ni serveur.',
  },
  welcome_never_everywhere: {
    en: 'It does not run on sites you have not switched on.',
    fr: 'Il ne s’exécute pas sur les sites que vous n’avez pas activés.',
  },
  welcome_where_title: { en: 'Where do you answer comments?', fr: 'Où répondez-vous à des commentaires\u202f?' },
  welcome_where_intro: {
    en: 'For each network the browser asks for your agreement, for that site alone. You can give it back at any time.',
    fr: 'Pour chaque réseau, le navigateur demande votre accord, pour ce seul site. Vous pourrez le reprendre à tout moment.',
  },
  welcome_network_on: { en: 'On', fr: 'Activé' },
  welcome_network_switch: { en: 'Switch on {network}', fr: 'Activer {network}' },
  welcome_network_add: { en: 'Switch on', fr: 'Activer' },
  welcome_other: { en: 'Another address', fr: 'Une autre adresse' },
  welcome_other_hint: {
    en: 'Forum, blog, shop, intranet: WordPress, Discourse, Mastodon, phpBB and others are recognised by themselves.',
    fr: 'Forum, blog, boutique, intranet\u202f: WordPress, Discourse, Mastodon, phpBB et d’autres sont reconnus tout seuls.',
  },
  welcome_where_later: {
    en: 'Later is fine: the button of Moderato does it on any site.',
    fr: 'Plus tard, c’est possible aussi\u202f: le bouton de Moderato le fait sur n’importe quel site.',
  },
  welcome_ready_title: { en: 'A sample house to begin with', fr: 'Une maison d’exemple pour commencer' },
  welcome_ready_pack: {
    en: 'The pack in use is {title}: {templates} replies, a charter of {articles} articles and a tone guide, in French and English. Maison Tamarin is an invented shop; its replies are signed with its name, so read them before you send any.',
    fr: 'Le pack en service est {title}\u202f: {templates} réponses, une charte de {articles} articles et un guide de ton, en français et en anglais. Maison Tamarin est une maison inventée\u202f; ses réponses portent son nom, relisez-les avant tout envoi.',
  },
  welcome_join: { en: 'My team gave me a link', fr: 'Mon équipe m’a donné un lien' },
  welcome_team_title: { en: 'Your team’s pack is in use', fr: 'Le pack de votre équipe est en service' },
  welcome_team_pack: {
    en: '{title}, version {version}: {templates} {templates|reply|replies} and a charter of {articles} {articles|article|articles}. New versions arrive by themselves.',
    fr: '{title}, version {version}\u202f: {templates} {templates|réponse|réponses} et une charte de {articles} {articles|article|articles}. Les nouvelles versions arrivent d’elles-mêmes.',
  },
  welcome_ready_see: { en: 'Look at the templates', fr: 'Voir les modèles' },
  welcome_practise_title: { en: 'Two minutes to try it', fr: 'Deux minutes pour l’essayer' },
  welcome_practise_text: {
    en: 'Five comments on a page of ours. Nobody will read your answers.',
    fr: 'Cinq commentaires sur une page à nous. Personne ne lira vos réponses.',
  },
  welcome_practise: { en: 'Practise on five comments', fr: 'S’exercer sur cinq commentaires' },
  welcome_finish: { en: 'Go to the workspace', fr: 'Aller à l’espace de travail' },
} satisfies MessageTable;
