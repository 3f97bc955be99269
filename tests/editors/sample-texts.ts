import type { EditorPage } from './editor-pages';

export const line = 'Léa, merci beaucoup';
export const emoji = 'Bravo 👍🏽 🇫🇷 👨‍👩‍👧‍👦 🙂';
export const paragraphs = 'Bonjour Léa,\n\nMerci de votre message.\nÀ bientôt\n\n\nL’équipe';
/** Markup, spaces HTML would fold, and the narrow spaces of French typography. */
export const delicate = '<b>gras</b> &amp; "A"\n\n  deux  espaces\u202F; fin\n« oui »';

/** What an editor must hold of a text: fields of one line join the lines with a space. */
export function toHeld(page: EditorPage, text: string): string {
  return page.oneLine ? text.replace(/\s*\n\s*/g, ' ') : text;
}
