import { browser } from '@/utils/platform/browser';
import { openSaveForm } from './open-save-form';

const key = 'text for a template';
/** As much as one wording takes. */
const longest = 20_000;

/** Keeps a text for the tab's session and opens the form that makes a template of it. It never reaches the disk. */
export async function saveText(text: string): Promise<void> {
  if (text.trim() === '') return;
  await browser.storage.session.set({ [key]: text.slice(0, longest) });
  await openSaveForm();
}

/** The text kept last; it stays while the browser runs, so that a form loaded again has it. */
export async function findSavedText(): Promise<string | null> {
  const text = (await browser.storage.session.get(key))[key];
  return typeof text === 'string' ? text : null;
}
