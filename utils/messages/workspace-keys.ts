import type { MessageTable } from './message-table';

/** The team's key: made, backed up, put back, changed. */
export const workspaceKeyMessages = {
  sign_title: { en: 'The team’s key', fr: 'La clé de l’équipe' },
  sign_why: {
    en: 'Members install only what your team’s key has signed: nobody else can slip a pack in, not even whoever runs the storage. The key stays in this browser; a backup file with a password lets you go on from another computer.',
    fr: 'Les membres n’installent que ce que la clé de votre équipe a signé\u202f: personne d’autre ne peut y glisser un pack, pas même l’hébergeur. La clé reste dans ce navigateur\u202f; un fichier de sauvegarde, protégé par un mot de passe, permet de continuer depuis un autre ordinateur.',
  },
  sign_ways: { en: 'How to begin', fr: 'Pour commencer' },
  sign_new: { en: 'Make a key', fr: 'Créer une clé' },
  sign_old: { en: 'I have a backup', fr: 'J’ai une sauvegarde' },
  sign_name: { en: 'Name of the key', fr: 'Nom de la clé' },
  sign_name_hint: {
    en: 'For you alone, for instance “Customer care, Camille”.',
    fr: 'Pour vous seulement, par exemple «\u202fService client, Camille\u202f».',
  },
  sign_password: { en: 'Password of the backup', fr: 'Mot de passe de la sauvegarde' },
  sign_password_hint: {
    en: '12 characters or more: a few words do well. Without it the backup is worth nothing, and nobody can find it again for you.',
    fr: '12 caractères ou plus\u202f: quelques mots conviennent bien. Sans lui la sauvegarde ne vaut rien, et personne ne pourra le retrouver pour vous.',
  },
  sign_password_short: { en: 'At least 12 characters.', fr: 'Au moins 12 caractères.' },
  sign_password_again: { en: 'The same password again', fr: 'Le même mot de passe, encore une fois' },
  sign_password_differs: { en: 'The two passwords differ.', fr: 'Les deux mots de passe diffèrent.' },
  sign_make: { en: 'Make the key', fr: 'Créer la clé' },
  sign_made: { en: 'The key is made.', fr: 'La clé est créée.' },
  sign_save_title: { en: 'Save the backup first', fr: 'Enregistrez d’abord la sauvegarde' },
  sign_save_text: {
    en: 'Put this file where your team keeps what matters, not only on this computer. Whoever has the file and its password can publish in your team’s name. Once it is put away, it is kept here no longer.',
    fr: 'Rangez ce fichier là où votre équipe garde ce qui compte, et pas seulement sur cet ordinateur. Qui possède le fichier et son mot de passe peut publier au nom de votre équipe. Une fois rangé, il n’est plus conservé ici.',
  },
  sign_save: { en: 'Download the backup', fr: 'Télécharger la sauvegarde' },
  sign_saved: {
    en: 'The file is in a safe place, and I know its password',
    fr: 'Le fichier est en lieu sûr et je connais son mot de passe',
  },
  sign_go_on: { en: 'Go on', fr: 'Continuer' },
  sign_file: { en: 'Choose the backup file', fr: 'Choisir le fichier de sauvegarde' },
  sign_file_chosen: { en: 'File: {name}', fr: 'Fichier\u202f: {name}' },
  sign_file_password: { en: 'Its password', fr: 'Son mot de passe' },
  sign_restore: { en: 'Put the key back', fr: 'Rétablir la clé' },
  sign_restored: { en: 'The key {name} is back.', fr: 'La clé {name} est rétablie.' },
  sign_since: { en: '{name}, since {date}', fr: '{name}, depuis le {date}' },
  sign_fingerprint_hint: {
    en: 'Members see these letters when they join: read them out if somebody asks.',
    fr: 'Les membres voient ces lettres en rejoignant le pack\u202f: lisez-les si quelqu’un vous le demande.',
  },
  sign_retired: {
    en: '{n} {n|earlier key signs|earlier keys sign} nothing any more.',
    fr: '{n} {n|ancienne clé ne signe|anciennes clés ne signent} plus rien.',
  },
  sign_change: { en: 'Change the key', fr: 'Changer de clé' },
  sign_change_text: {
    en: 'The old key signs the new one and the new one signs too: members follow by themselves, with the next publication. Change it when somebody who knew the backup leaves. After a theft, send everybody a new link instead.',
    fr: 'L’ancienne clé signe la nouvelle, et la nouvelle signe aussi\u202f: les membres suivent d’eux-mêmes, dès la prochaine publication. À faire quand quelqu’un qui connaissait la sauvegarde s’en va. Après un vol, envoyez plutôt à tous un nouveau lien.',
  },
  sign_change_do: { en: 'Make the new key', fr: 'Créer la nouvelle clé' },
  sign_changed: {
    en: 'The key is changed. Members learn of it with the next publication.',
    fr: 'La clé est changée. Les membres l’apprendront à la prochaine publication.',
  },
  sign_add: { en: 'Another key, from a backup', fr: 'Une autre clé, d’après une sauvegarde' },
} satisfies MessageTable;
