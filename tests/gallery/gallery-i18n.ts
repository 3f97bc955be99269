import type { I18n } from '@/components/ui/i18n-context';
import type { Language } from '@/utils/community/schema';
import { allMessages } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import type { MessageTable } from '@/utils/messages/message-table';
import { galleryMessages } from './gallery-messages';

const table: MessageTable = { ...allMessages, ...galleryMessages };

/** The texts as the extension would give them, without a browser's own machinery. */
export function galleryI18n(language: Language): I18n {
  return {
    language,
    t: (key, values) => formatMessage(table[key]?.[language] ?? key, language, values),
  };
}
