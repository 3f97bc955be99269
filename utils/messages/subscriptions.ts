import type { MessageTable } from './message-table';

/** Packs that are followed: what this machine itself may hold against a refresh. Each says what was kept and what to do. */
export const subscriptionMessages = {
  subscription_problem_no_permission: {
    en: 'The browser does not let Moderato read from this store. The pack you have was kept and works. Allow the address again to receive new versions.',
    fr: 'Le navigateur n’autorise pas Moderato à lire cet espace de stockage. Votre pack est conservé et fonctionne. Autorisez à nouveau l’adresse pour recevoir les nouvelles versions.',
  },
  subscription_problem_storage_full: {
    en: 'The disk is full: the new version was not installed. The pack you have was kept. Free some space; Moderato tries again by itself.',
    fr: 'Le disque est plein\u202f: la nouvelle version n’a pas été installée. Votre pack est conservé tel quel. Libérez de l’espace\u202f; Moderato réessaie de lui-même.',
  },
  subscription_problem_storage_failed: {
    en: 'The new version could not be written. The pack you have was kept. Restart the browser; Moderato tries again by itself.',
    fr: 'La nouvelle version n’a pas pu être écrite. Votre pack est conservé tel quel. Redémarrez le navigateur\u202f; Moderato réessaie de lui-même.',
  },
} satisfies MessageTable;
