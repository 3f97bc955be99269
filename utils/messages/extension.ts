import type { MessageTable } from './message-table';

/** What the browser itself shows: its extension list, menus, the store. */
export const extensionMessages = {
  extension_name: {
    en: 'Moderato — reply and moderate in the page',
    fr: 'Moderato — répondre et modérer dans la page',
  },
  extension_description: {
    en: 'Team reply templates, charter and tone check inside the sites where you already answer. Local: no account, no server.',
    fr: 'Modèles de réponse, charte et contrôle du ton là où vous répondez déjà. Tout reste chez vous\u202f: ni compte, ni serveur.',
  },
  /** Which table the browser chose; its own language settings may differ from it. */
  interface_language: { en: 'en', fr: 'fr' },
  menu_check_selection: { en: 'Check this text with Moderato', fr: 'Vérifier ce texte avec Moderato' },
} satisfies MessageTable;
