import type { Language } from '@/utils/community/schema';
import type { MessageKey } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import { browser } from './browser';

/** Messages as the browser gave them: it is asked once for each, for asking costs more than filling in. */
const messages = new Map<string, string>();

function readMessage(key: string): string {
  const known = messages.get(key);
  if (known !== undefined) return known;
  const message = browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0]);
  messages.set(key, message);
  return message;
}

/** Messages as the browser has them, for a page that is to be spared the asking. */
export function listMessages(keys: readonly MessageKey[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, readMessage(key)]));
}

/** Takes messages somebody else asked the browser for. */
export function keepMessages(list: Readonly<Record<string, string>>): void {
  for (const [key, message] of Object.entries(list)) messages.set(key, message);
}

/** The interface's language: that of the messages the browser chose, so that numbers and dates agree with them. */
export function readInterfaceLanguage(): Language {
  return readMessage('interface_language') === 'fr' ? 'fr' : 'en';
}

/** A text of the interface in the browser's language, its values filled in. An unknown key shows itself. */
export function translate(key: MessageKey | (string & {}), values?: Record<string, string | number>): string {
  return formatMessage(readMessage(key) || key, readInterfaceLanguage(), values);
}
