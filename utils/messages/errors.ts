import type { MessageTable } from './message-table';

/** For each code of `utils/diagnostics/error-codes.ts`: what happened and what was kept; `_do`: what the person can do. */
export const errorMessages = {
  error_background_unreachable: {
    en: 'Moderato did not answer. Nothing was lost.',
    fr: 'Moderato n’a pas répondu. Rien n’est perdu.',
  },
  error_background_unreachable_do: { en: 'Try again in a moment.', fr: 'Réessayez dans un instant.' },
  error_extension_updated: {
    en: 'Moderato was updated or reloaded while this page was open.',
    fr: 'Moderato a été mis à jour ou rechargé pendant que cette page était ouverte.',
  },
  error_extension_updated_do: {
    en: 'Reload the page to go on. Your draft stays in the site’s editor.',
    fr: 'Rechargez la page pour continuer. Copiez d’abord votre brouillon s’il n’est pas envoyé.',
  },
  error_bad_message: {
    en: 'The page sent something Moderato does not understand. It was ignored.',
    fr: 'La page a transmis une donnée illisible. Elle a été ignorée.',
  },
  error_bad_message_do: {
    en: 'Reload the page. If it comes back, copy a report from the popup.',
    fr: 'Rechargez la page. Si cela revient, copiez un rapport depuis la fenêtre de Moderato.',
  },
  error_not_allowed: { en: 'This page may not ask for that.', fr: 'Cette page n’a pas le droit de demander cela.' },
  error_not_allowed_do: {
    en: 'Do it from the popup or the workspace.',
    fr: 'Faites-le depuis la fenêtre de Moderato ou l’espace de travail.',
  },
  error_settings_invalid: {
    en: 'The saved settings could not be read. They were set aside, and the default ones are in use.',
    fr: 'Les réglages enregistrés sont illisibles. Ils ont été mis de côté et les réglages par défaut s’appliquent.',
  },
  error_settings_invalid_do: {
    en: 'Check the workspace, Networks. The set-aside copy can be downloaded there.',
    fr: 'Vérifiez l’espace de travail, rubrique Réseaux. La copie mise de côté peut y être téléchargée.',
  },
  error_storage_full: {
    en: 'The disk is full: this line was not saved.',
    fr: 'Le disque est plein\u202f: cette ligne n’a pas été enregistrée.',
  },
  error_storage_full_do: {
    en: 'Free some space, then log it again. Older lines are safe.',
    fr: 'Libérez de l’espace, puis journalisez à nouveau. Les lignes plus anciennes sont intactes.',
  },
  error_storage_failed: {
    en: 'The log could not be opened or written.',
    fr: 'Le journal n’a pas pu être ouvert ou écrit.',
  },
  error_storage_failed_do: {
    en: 'Restart the browser. The lines already saved are kept.',
    fr: 'Redémarrez le navigateur. Les lignes déjà enregistrées sont conservées.',
  },
  error_pack_invalid: { en: 'This pack cannot be used: {detail}', fr: 'Ce pack est inutilisable\u202f: {detail}' },
  error_pack_invalid_do: {
    en: 'The pack installed before stays in use.',
    fr: 'Le pack déjà installé reste en service.',
  },
  error_template_syntax: {
    en: 'This template has a mistake, line {line}, column {column}: {detail}',
    fr: 'Ce modèle contient une erreur, ligne {line}, colonne {column}\u202f: {detail}',
  },
  error_template_syntax_do: {
    en: 'Nothing was inserted. Choose another template or correct this one.',
    fr: 'Rien n’a été inséré. Choisissez un autre modèle ou corrigez celui-ci.',
  },
  error_template_variable: {
    en: 'This template needs a value that is not known: {detail}',
    fr: 'Ce modèle demande une valeur inconnue\u202f: {detail}',
  },
  error_template_variable_do: {
    en: 'Fill it in below, or choose another template.',
    fr: 'Complétez-la ci-dessous ou choisissez un autre modèle.',
  },
  error_template_missing: { en: 'This template is no longer in the pack.', fr: 'Ce modèle n’est plus dans le pack.' },
  error_template_missing_do: { en: 'Choose another one.', fr: 'Choisissez-en un autre.' },
  error_template_refused: {
    en: '“{title}” cannot be saved. Line {line}, column {column}: {detail}',
    fr: '«\u202f{title}\u202f» ne peut pas être enregistré. Ligne {line}, colonne {column}\u202f: {detail}',
  },
  error_template_refused_do: {
    en: 'Correct it and save again. What was saved before stays in use.',
    fr: 'Corrigez-le puis enregistrez à nouveau. La version précédente reste en service.',
  },
  error_template_changed: {
    en: '“{title}” was changed elsewhere since it was opened here.',
    fr: '«\u202f{title}\u202f» a été modifié ailleurs depuis son ouverture ici.',
  },
  error_template_changed_do: {
    en: 'Nothing was overwritten. Compare both wordings, then save again.',
    fr: 'Rien n’a été écrasé. Comparez les deux versions, puis enregistrez à nouveau.',
  },
  error_template_twice: {
    en: 'The name “{detail}” stands for two templates.',
    fr: 'Le nom «\u202f{detail}\u202f» désigne deux modèles.',
  },
  error_template_twice_do: {
    en: 'Nothing was saved. Rename one of them.',
    fr: 'Rien n’a été enregistré. Renommez l’un d’eux.',
  },
  error_editor_gone: {
    en: 'The site closed its editor while the text was going in.',
    fr: 'Le site a fermé son éditeur pendant l’insertion.',
  },
  error_editor_gone_do: {
    en: 'The text is on your clipboard: open the editor again and paste it.',
    fr: 'Le texte est dans votre presse-papiers\u202f: rouvrez l’éditeur et collez-le.',
  },
  error_editor_mismatch: {
    en: 'The site’s editor did not take the text as it is.',
    fr: 'L’éditeur du site n’a pas pris le texte tel quel.',
  },
  error_editor_mismatch_do: {
    en: 'The text is on your clipboard. Check the editor before you paste.',
    fr: 'Le texte est dans votre presse-papiers. Vérifiez l’éditeur avant de coller.',
  },
  error_editor_read_only: { en: 'This editor cannot be written into.', fr: 'Cet éditeur n’accepte pas d’écriture.' },
  error_editor_read_only_do: { en: 'The text is on your clipboard.', fr: 'Le texte est dans votre presse-papiers.' },
  error_editor_none: {
    en: 'No reply box is open for this comment.',
    fr: 'Aucune zone de réponse n’est ouverte pour ce commentaire.',
  },
  error_editor_none_do: {
    en: 'Open the site’s reply box, then insert again. The text is on your clipboard.',
    fr: 'Ouvrez la zone de réponse du site, puis insérez à nouveau. Le texte est dans votre presse-papiers.',
  },
  error_too_long: { en: 'The text is longer than this field takes.', fr: 'Le texte dépasse ce que ce champ accepte.' },
  error_too_long_do: {
    en: 'Nothing was inserted. Shorten it or choose a shorter wording.',
    fr: 'Rien n’a été inséré. Raccourcissez-le ou choisissez une version plus courte.',
  },
  error_item_gone: { en: 'This comment is no longer on the page.', fr: 'Ce commentaire n’est plus sur la page.' },
  error_item_gone_do: {
    en: 'Nothing was done. Open it again from its link.',
    fr: 'Rien n’a été fait. Rouvrez-le depuis son lien.',
  },
  error_site_unreadable: {
    en: '{readable} of {total} comments readable: this page has changed.',
    fr: '{readable} commentaires lisibles sur {total}\u202f: cette page a changé.',
  },
  error_site_unreadable_do: {
    en: 'Selecting a text still works. Copy a report, or show Moderato where the text is.',
    fr: 'La sélection de texte fonctionne toujours. Copiez un rapport, ou montrez à Moderato où se trouve le texte.',
  },
  error_permission_denied: {
    en: 'The browser did not give access to this site.',
    fr: 'Le navigateur n’a pas donné accès à ce site.',
  },
  error_permission_denied_do: {
    en: 'Nothing runs there. Switch it on again and accept the browser’s question.',
    fr: 'Rien ne s’y exécute. Réactivez-le et acceptez la demande du navigateur.',
  },
  error_permission_lost: {
    en: 'Access to this site was withdrawn in the browser.',
    fr: 'L’accès à ce site a été retiré dans le navigateur.',
  },
  error_permission_lost_do: {
    en: 'Switch the site on again to go on there.',
    fr: 'Réactivez le site pour y continuer.',
  },
  error_log_missing: { en: 'This line is no longer in the log.', fr: 'Cette ligne n’est plus dans le journal.' },
  error_log_missing_do: { en: 'Reload the list.', fr: 'Rechargez la liste.' },
  error_import_failed: { en: 'The file could not be read: {detail}', fr: 'Le fichier est illisible\u202f: {detail}' },
  error_import_failed_do: { en: 'Nothing was changed.', fr: 'Rien n’a été modifié.' },
  error_unknown: { en: 'Something went wrong. Nothing was sent.', fr: 'Un problème est survenu. Rien n’a été envoyé.' },
  error_unknown_do: {
    en: 'Try again. If it comes back, copy a report from the popup.',
    fr: 'Réessayez. Si cela revient, copiez un rapport depuis la fenêtre de Moderato.',
  },
} satisfies MessageTable;
