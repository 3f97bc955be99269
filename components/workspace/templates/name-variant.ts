import type { Translate } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { networkNames } from '@/utils/community/network-names';
import type { Variant } from '@/utils/templates/schema';

/** "Français · vouvoiement · X": what tells one wording from another. */
export function nameVariant({ lang, register, networks }: Omit<Variant, 'body'>, t: Translate): string {
  const words = [
    t(messageKey('language', lang)),
    register && t(messageKey('register', register)),
    networks?.map((id) => networkNames[id]).join(', '),
  ];
  return words.filter(Boolean).join(' · ');
}
