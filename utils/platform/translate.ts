import type { Language } from '@/utils/community/schema';
import type { MessageKey } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import { browser } from './browser';

/** The interface's language: that of the messages the browser chose, so that numbers and dates agree with them. */
export function readInterfaceLanguage(): Language {
  return browser.i18n.getMessage('interface_language' as never) === 'fr' ? 'fr' : 'en';
}

/** A text of the interface in the browser's language, its values filled in. An unknown key shows itself. */
export function translate(key: MessageKey | (string & {}), values?: Record<string, string | number>): string {
  const message = browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0]);
  return formatMessage(message || key, readInterfaceLanguage(), values);
}
