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

/** The interface's language: that of the messages the browser chose, so that numbers and dates agree with them. */
export function readInterfaceLanguage(): Language {
  return readMessage('interface_language') === 'fr' ? 'fr' : 'en';
}

/** A text of the interface in the browser's language, its values filled in. An unknown key shows itself. */
export function translate(key: MessageKey | (string & {}), values?: Record<string, string | number>): string {
  return formatMessage(readMessage(key) || key, readInterfaceLanguage(), values);
}
