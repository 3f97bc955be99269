import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextInput } from '@/components/ui/text-input';

export interface PackInviteProps {
  title: string;
  link: string;
  onCopy: () => void;
}

/** The link that brings a newcomer to the pack. */
export function PackInvite({ title, link, onCopy }: PackInviteProps) {
  const { t } = useI18n();
  return (
    <div class="w-form">
      <TextInput
        label={t('packs_link_out')}
        hint={t('packs_share_text', { title })}
        value={link}
        readOnly
        onText={() => undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="w-acts">
        <Button small icon="copy" onClick={onCopy}>
          {t('packs_copy')}
        </Button>
      </div>
    </div>
  );
}
