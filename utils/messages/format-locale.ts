import { allMessages } from './all-messages';
import type { MessageTable } from './message-table';

/** The browser's `messages.json` of one language. Values keep their `{name}`: `formatMessage` fills them. */
export function formatLocale(lang: 'en' | 'fr'): string {
  const table: MessageTable = allMessages;
  const entries = Object.entries(table).map(([key, text]) => [key, { message: text[lang].replaceAll('$', '$$$$') }]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`;
}
