import type { MessageKey } from '@/utils/messages/all-messages';

type Named =
  | 'category'
  | 'signal'
  | 'action'
  | 'outcome'
  | 'finding'
  | 'severity'
  | 'shortcut'
  | 'language'
  | 'register'
  | 'holds'
  | 'host'
  | 'keys_problem'
  | 'area'
  | 'packs_mode'
  | 'changes_field'
  | 'overlay_step'
  | 'overlay_native';

/** The message that names one value of a closed list: `messageKey('category', 'off-topic')` is `category_off_topic`. */
export function messageKey(list: Named, value: string | number): MessageKey {
  return `${list}_${String(value).replaceAll('-', '_')}` as MessageKey;
}
