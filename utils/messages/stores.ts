import type { MessageTable } from './message-table';

/** Why a store gave or took nothing: what happened; `_do`: what the person can do. */
export const storeMessages = {
  remote_offline: { en: 'This computer is offline.', fr: 'Cet ordinateur est hors ligne.' },
  remote_offline_do: {
    en: 'What is installed stays in use. Moderato goes on when the network is back.',
    fr: 'Ce qui est installé reste en service. Moderato reprendra dès le retour du réseau.',
  },
  remote_unreachable: { en: 'The store cannot be reached.', fr: 'L’espace de stockage est injoignable.' },
  remote_unreachable_do: {
    en: 'Check the address and that the browser still allows Moderato to use it. Moderato tries again by itself.',
    fr: 'Vérifiez l’adresse et l’autorisation donnée dans le navigateur. Moderato réessaie de lui-même.',
  },
  remote_too_slow: { en: 'The store answers too slowly.', fr: 'L’espace de stockage répond trop lentement.' },
  remote_try_again: {
    en: 'Nothing was installed. Try again in a moment.',
    fr: 'Rien n’a été installé. Réessayez dans un instant.',
  },
  remote_too_slow_do: { en: 'Moderato tries again by itself.', fr: 'Moderato réessaie de lui-même.' },
  remote_cut_off: { en: 'The connection broke on the way.', fr: 'La connexion a été coupée en route.' },
  remote_cut_off_do: {
    en: 'Nothing half received is used. Moderato tries again by itself.',
    fr: 'Rien d’incomplet n’est utilisé. Moderato réessaie de lui-même.',
  },
  remote_too_large: { en: 'This file is too large.', fr: 'Ce fichier est trop volumineux.' },
  remote_too_large_do: {
    en: 'Check the address. If it is right, ask whoever publishes the pack to make it smaller.',
    fr: 'Vérifiez l’adresse. Si elle est juste, demandez un pack plus léger à la personne qui le publie.',
  },
  remote_answered_html: {
    en: 'A web page came back where a pack was expected.',
    fr: 'Une page web est arrivée à la place du pack.',
  },
  remote_answered_html_do: {
    en: 'Check the address: it must be that of the file itself. On a hotel’s or train’s network, log in there first.',
    fr: 'Vérifiez l’adresse\u202f: ce doit être celle du fichier lui-même. Sur le réseau d’un hôtel ou d’un train, identifiez-vous d’abord.',
  },
  remote_missing: { en: 'Nothing is found at this address.', fr: 'Rien ne se trouve à cette adresse.' },
  remote_missing_do: {
    en: 'Check the address, or ask your team lead for a new link.',
    fr: 'Vérifiez l’adresse ou demandez un nouveau lien à votre responsable.',
  },
  remote_not_let_in: { en: 'The store refuses access ({code}).', fr: 'L’espace de stockage refuse l’accès ({code}).' },
  remote_not_let_in_do: {
    en: 'Check the user name, the password or key, and the rights it gives.',
    fr: 'Vérifiez l’identifiant, le mot de passe ou la clé, et les droits accordés.',
  },
  remote_busy: { en: 'The store asks to wait.', fr: 'L’espace de stockage demande de patienter.' },
  remote_busy_do: {
    en: 'Moderato tries again in {minutes} {minutes|minute|minutes}.',
    fr: 'Moderato réessaie dans {minutes} {minutes|minute|minutes}.',
  },
  remote_server_error: { en: 'The store has a fault ({code}).', fr: 'L’espace de stockage est en panne ({code}).' },
  remote_server_error_do: {
    en: 'Moderato tries again by itself. If it lasts, tell whoever runs the store.',
    fr: 'Moderato réessaie de lui-même. Si cela dure, prévenez la personne qui gère cet espace.',
  },
  remote_full: { en: 'The store is full.', fr: 'L’espace de stockage est plein.' },
  remote_full_do: {
    en: 'Free some room there, then publish again. The version published before is untouched.',
    fr: 'Libérez de la place, puis publiez à nouveau. La version déjà publiée est intacte.',
  },
  remote_redirected: {
    en: 'This address leads somewhere else.',
    fr: 'Cette adresse renvoie ailleurs.',
  },
  remote_redirected_do: {
    en: 'Use the final address: Moderato follows nobody to another site.',
    fr: 'Indiquez l’adresse finale\u202f: Moderato ne suit personne vers un autre site.',
  },
  remote_not_https: { en: 'This address is not an HTTPS one.', fr: 'Cette adresse n’est pas en HTTPS.' },
  remote_not_https_do: {
    en: 'Use an address that begins with https:// and holds no password.',
    fr: 'Utilisez une adresse qui commence par https:// et ne contient pas de mot de passe.',
  },
  remote_odd_answer: {
    en: 'The store gave an answer Moderato does not understand ({code}).',
    fr: 'La réponse de l’espace de stockage est incompréhensible ({code}).',
  },
  remote_odd_answer_do: {
    en: 'Check the address, and that the store is of the kind chosen.',
    fr: 'Vérifiez l’adresse et le type d’espace choisi.',
  },
  store_ability_guarded: {
    en: 'This store refuses to overwrite a version somebody else published meanwhile.',
    fr: 'Cet espace refuse d’écraser une version publiée entre-temps par quelqu’un d’autre.',
  },
  store_ability_turns: {
    en: 'This store does not notice when two people publish at once. Moderato has them publish one after the other, and reads back what was written.',
    fr: 'Cet espace ne remarque pas que deux personnes publient en même temps. Moderato les fait passer l’une après l’autre et relit ce qui est écrit.',
  },
  store_ability_bare: {
    en: 'This store does not notice when two people publish at once, and cannot list its files. Agree in your team who publishes; Moderato reads back what was written.',
    fr: 'Cet espace ne remarque pas que deux personnes publient en même temps et ne liste pas ses fichiers. Convenez dans l’équipe de qui publie\u202f; Moderato relit ce qui est écrit.',
  },
  store_first_unguarded: {
    en: 'Only the very first publication is not guarded.',
    fr: 'Seule la toute première publication n’est pas protégée.',
  },
  store_no_tags: {
    en: 'It gives its files no version mark: members read the small manifest whole at each check.',
    fr: 'Il ne donne pas de marque de version à ses fichiers\u202f: les membres relisent le petit manifeste entier à chaque vérification.',
  },
  store_not_kept: {
    en: 'The store took a file and did not give it back as it was. It cannot be used.',
    fr: 'Cet espace a pris un fichier et ne l’a pas rendu tel quel. Il n’est pas utilisable.',
  },
  publish_someone_publishing: {
    en: 'Somebody else is publishing right now.',
    fr: 'Quelqu’un d’autre publie en ce moment.',
  },
  publish_someone_publishing_do: {
    en: 'Moderato goes on when they are done, at the latest in a few minutes.',
    fr: 'Moderato reprendra dès que ce sera fini, au plus tard dans quelques minutes.',
  },
  publish_not_kept: {
    en: 'The store still shows the version before.',
    fr: 'L’espace de stockage montre encore la version précédente.',
  },
  publish_not_kept_do: {
    en: 'Moderato tries again by itself. Members keep the version before until then.',
    fr: 'Moderato réessaie de lui-même. D’ici là, les membres gardent la version précédente.',
  },
  publish_no_permission: {
    en: 'The browser no longer lets Moderato use this store.',
    fr: 'Le navigateur n’autorise plus Moderato à utiliser cet espace.',
  },
  publish_no_permission_do: {
    en: 'Allow it again in the workspace, Packs. The publication then goes on by itself.',
    fr: 'Autorisez-le à nouveau dans l’espace de travail, rubrique Packs. La publication reprendra d’elle-même.',
  },
  publish_no_connection: {
    en: 'The store was disconnected before the publication ended.',
    fr: 'L’espace de stockage a été déconnecté avant la fin de la publication.',
  },
  publish_no_connection_do: {
    en: 'Connect it again, then publish again.',
    fr: 'Reconnectez-le, puis publiez à nouveau.',
  },
  publish_conflict: {
    en: 'Somebody published {version} meanwhile. Nothing was overwritten.',
    fr: 'Quelqu’un a publié la version {version} entre-temps. Rien n’a été écrasé.',
  },
  publish_conflict_do: {
    en: 'Compare both versions item by item, then publish again.',
    fr: 'Comparez les deux versions point par point, puis publiez à nouveau.',
  },
  publish_conflict_unknown: {
    en: 'There is a manifest in the store that none of your keys signed. Nothing was overwritten.',
    fr: 'L’espace contient un manifeste qu’aucune de vos clés n’a signé. Rien n’a été écrasé.',
  },
  publish_conflict_unknown_do: {
    en: 'Check the folder, or add the key of whoever published it.',
    fr: 'Vérifiez le dossier, ou ajoutez la clé de la personne qui l’a publié.',
  },
} satisfies MessageTable;
