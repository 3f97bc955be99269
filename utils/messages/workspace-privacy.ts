import type { MessageTable } from './message-table';

/** The workspace's privacy page: what is kept, where, and the way to be rid of it. */
export const workspacePrivacyMessages = {
  privacy_intro: {
    en: 'Moderato has no server and no account. What it keeps is in this browser, on this computer.',
    fr: 'Moderato n’a ni serveur ni compte. Ce qu’il garde est dans ce navigateur, sur cet ordinateur.',
  },
  privacy_kept: { en: 'What is kept here', fr: 'Ce qui est gardé ici' },
  privacy_log: { en: 'The log', fr: 'Le journal' },
  privacy_log_text: {
    en: 'Each action with the comment as it was, its author’s public name, and your reply.',
    fr: 'Chaque action avec le commentaire tel qu’il était, le nom public de son auteur et votre réponse.',
  },
  privacy_log_since: { en: 'Kept since {when}.', fr: 'Gardé depuis le {when}.' },
  privacy_disputes: { en: 'Marks you called wrong', fr: 'Repères que vous avez contestés' },
  privacy_disputes_text: {
    en: 'The words and the rule, so that they are not marked again.',
    fr: 'Les mots et la règle, pour ne plus les marquer.',
  },
  privacy_uses: { en: 'Templates used', fr: 'Modèles utilisés' },
  privacy_uses_text: {
    en: 'How often, to suggest the right ones first.',
    fr: 'Combien de fois, pour proposer les bons en premier.',
  },
  privacy_packs: { en: 'Packs', fr: 'Packs' },
  privacy_packs_text: {
    en: 'Templates, charter and tone guide of the brand.',
    fr: 'Modèles, charte et guide de ton de la marque.',
  },
  privacy_layers: { en: 'Changes of your own', fr: 'Vos changements' },
  privacy_layers_text: {
    en: 'What you changed in the packs on this computer: rules, articles, templates of your own.',
    fr: 'Ce que vous avez changé aux packs sur cet ordinateur\u202f: règles, articles, modèles à vous.',
  },
  privacy_sites: { en: 'Settings and sites switched on', fr: 'Réglages et sites activés' },
  privacy_sites_text: {
    en: 'Your name, accounts, keys, and the sites you chose.',
    fr: 'Votre nom, vos comptes, vos raccourcis et les sites choisis.',
  },
  privacy_space: { en: 'Space used: {size}', fr: 'Place occupée\u202f: {size}' },
  privacy_never: { en: 'What never happens', fr: 'Ce qui n’arrive jamais' },
  privacy_never_send: {
    en: 'No comment, no draft and no reply leaves this browser. The texts are read by rules that run here.',
    fr: 'Aucun commentaire, brouillon ou réponse ne quitte ce navigateur. Les textes sont lus par des règles qui tournent ici.',
  },
  privacy_never_measure: {
    en: 'No statistics, no tracking, no advertising.',
    fr: 'Ni statistiques d’usage, ni traçage, ni publicité.',
  },
  privacy_never_press: {
    en: 'Nothing is sent, hidden or deleted on a site without your click on that very comment.',
    fr: 'Rien n’est envoyé, masqué ou supprimé sur un site sans votre clic sur ce commentaire-là.',
  },
  privacy_export: { en: 'Take it with you', fr: 'Emporter une copie' },
  privacy_export_hint: {
    en: 'Files that open in a spreadsheet or a text editor.',
    fr: 'Des fichiers lisibles dans un tableur ou un éditeur de texte.',
  },
  privacy_export_log: { en: 'The log (CSV)', fr: 'Le journal (CSV)' },
  privacy_export_settings: { en: 'The settings (JSON)', fr: 'Les réglages (JSON)' },
  privacy_exported: { en: 'The file is in your downloads.', fr: 'Le fichier est dans vos téléchargements.' },
  privacy_import: { en: 'Bring settings in', fr: 'Reprendre des réglages' },
  privacy_import_hint: {
    en: 'A settings file from this or another computer. It adds your names, keys and the places you pointed at; what is set here stays.',
    fr: 'Un fichier de réglages de cet ordinateur ou d’un autre. Il ajoute vos noms, vos raccourcis et les endroits que vous avez montrés\u202f; ce qui est réglé ici reste.',
  },
  privacy_import_choose: { en: 'Choose a settings file…', fr: 'Choisir un fichier de réglages…' },
  privacy_imported: {
    en: 'Added: {handles} {handles|name|names}, {selectors} {selectors|place|places} pointed at.',
    fr: 'Ajouté\u202f: {handles} {handles|nom|noms}, {selectors} {selectors|endroit montré|endroits montrés}.',
  },
  privacy_import_waiting: {
    en: '{n} {n|site of the file is|sites of the file are} not switched on here.',
    fr: '{n} {n|site du fichier n’est pas activé|sites du fichier ne sont pas activés} ici.',
  },
  privacy_import_switch_on: { en: 'Switch on', fr: 'Activer' },
  privacy_import_too_large: {
    en: 'This file is too large for settings (over 1 MB). Nothing was changed.',
    fr: 'Ce fichier est trop gros pour des réglages (plus de 1 Mo). Rien n’a été modifié.',
  },
  privacy_import_not_json: {
    en: 'This file cannot be read: it is no JSON, or was cut off. Nothing was changed.',
    fr: 'Ce fichier est illisible\u202f: ce n’est pas du JSON, ou il est incomplet. Rien n’a été modifié.',
  },
  privacy_import_not_settings: {
    en: 'This file is no settings file of Moderato: “{field}” is wrong. Nothing was changed.',
    fr: 'Ce fichier n’est pas un fichier de réglages de Moderato\u202f: «\u202f{field}\u202f» est incorrect. Rien n’a été modifié.',
  },
  privacy_delete: { en: 'Delete everything', fr: 'Tout supprimer' },
  privacy_delete_text: {
    en: 'The log, the settings, what you called wrong, the sites and their access. The sample pack comes back as on the first day. This cannot be undone.',
    fr: 'Le journal, les réglages, vos contestations, les sites et leur accès. Le pack d’exemple revient comme au premier jour. C’est sans retour.',
  },
  privacy_delete_open: { en: 'Delete everything…', fr: 'Tout supprimer…' },
  privacy_delete_first: { en: 'Take a copy first?', fr: 'Garder d’abord une copie\u202f?' },
  privacy_delete_word: { en: 'delete', fr: 'supprimer' },
  privacy_delete_type: { en: 'To go on, type: {word}', fr: 'Pour continuer, tapez\u202f: {word}' },
  privacy_deleted: { en: 'Everything is deleted.', fr: 'Tout est supprimé.' },
} satisfies MessageTable;
