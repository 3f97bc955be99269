import type { Translate } from '@/components/ui/i18n-context';
import type { EditableText } from '@/utils/packs/proposals/editable-texts';
import { nameField } from '../packs/describe-change';

/** What a text of an item is called: "Wording (2)", "Title (fr)", "Instead of". */
export function nameText(path: EditableText['path'], t: Translate): string {
  const [first, ...rest] = path;
  const last = path.at(-1);
  if (first === 'text') return t('review_comment_words');
  if (last === 'term') return t('guide_avoid_term');
  if (last === 'replacement') return t('guide_avoid_replacement');
  if (last === 'reason') return t('guide_avoid_reason');
  const shown = rest.filter((key) => key !== 'body').map((key) => (typeof key === 'number' ? key + 1 : key));
  return nameField(shown.join('.'), t) || t('review_kind_wording');
}
