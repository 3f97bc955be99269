import type { Translate } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { Language } from '@/utils/community/schema';
import type { PackChange } from '@/utils/packs/compare/compare-packs';
import { localText } from '../local-text';

const fields = new Set(
  'title text variants prompts folder tags shortcut networks number severity category when unless suggest tests answers personalise'.split(
    ' ',
  ),
);

/** What a changed part is called: by its title, else as the interface names the setting, else by its id. */
export function nameChange({ area, id, title }: PackChange, language: Language, t: Translate): string {
  if (title) return localText(title, language);
  const [head = '', second = '', ...rest] = id.split('.');
  if (area === 'tone' && head === 'avoid') return t('changes_avoid', { term: rest.join('.') });
  if (area === 'tone' && head === 'accept')
    return t('changes_accept', { words: rest.join('.'), remark: t(messageKey('finding', second)) });
  if (area === 'tone' && head === 'severities') return t(messageKey('finding', second));
  if (area === 'tone' && head === 'register') return t('changes_register');
  if (area === 'pack' && head === 'order') return t('changes_order', { what: second });
  if (area === 'pack' && head === 'title') return t('changes_field_title');
  if (area === 'pack' && head === 'languages') return t('packs_languages');
  if (area === 'brand' && head === 'domains') return t('packs_domains');
  if (area === 'brand' && head === 'contacts') return t('packs_contacts');
  if (area === 'brand' && head === 'name') return t('packs_brand');
  return id;
}

/** "Wording (fr · vous)" */
export function nameField(path: string, t: Translate): string {
  const [head = '', ...rest] = path.split('.');
  if (head === '') return '';
  const name = fields.has(head) ? t(messageKey('changes_field', head)) : head;
  return rest.length > 0 ? `${name} (${rest.join(' · ')})` : name;
}
