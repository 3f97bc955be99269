import type { Translate } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { Language } from '@/utils/community/schema';
import type { ProposedItem } from '@/utils/packs/proposals/proposal-schema';
import { localText } from '../local-text';
import { nameChange } from '../packs/describe-change';

/** What an item is about, as people call it. */
export function nameItem(
  item: ProposedItem,
  language: Language,
  templateTitle: (id: string) => string,
  t: Translate,
): string {
  switch (item.kind) {
    case 'part':
      return nameChange({ ...item, kind: 'changed', fields: [] }, language, t);
    case 'wording':
      return `${templateTitle(item.templateId)} (${[item.lang, item.register].filter(Boolean).join(' · ')})`;
    case 'exception':
      return item.words.join(', ') || item.ruleId;
    case 'accept':
      return item.words ?? t(messageKey('finding', item.rule));
    default:
      return localText(item.after.title, language) || item.after.id;
  }
}
