import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { QrCode } from '@/components/ui/qr-code';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type Language, languages } from '@/utils/community/schema';
import { formatMessage } from '@/utils/messages/format-message';
import { workspacePublishMessages } from '@/utils/messages/workspace-publish';

export interface InvitationProps {
  link: string;
  /** As people call the pack. */
  title: string;
  onCopy: (text: string) => void;
}

/** All that brings members to a pack: the link, its picture for telephones in the room, words to send. */
export function Invitation({ link, title, onCopy }: InvitationProps) {
  const { t, language } = useI18n();
  const [lang, setLang] = useState<Language>(language);
  // In the members' language, which need not be that of the interface.
  const message = formatMessage(workspacePublishMessages.pub_invite[lang], lang, { title, link });
  return (
    <div class="w-invitation">
      <div class="w-form">
        <TextInput
          label={t('pub_link')}
          value={link}
          readOnly
          onText={() => undefined}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div class="w-acts">
          <Button look="primary" icon="copy" onClick={() => onCopy(link)}>
            {t('pub_copy_link')}
          </Button>
        </div>
        <TextArea label={t('pub_message')} value={message} readOnly rows={6} onText={() => undefined} lang={lang} />
        <div class="w-acts">
          <Select
            small
            hiddenLabel
            label={t('pub_message')}
            value={lang}
            options={languages.map((value) => ({ value, label: t(messageKey('language', value)) }))}
            onPick={setLang}
          />
          <Button small icon="copy" onClick={() => onCopy(message)}>
            {t('pub_copy_message')}
          </Button>
        </div>
      </div>
      <QrCode text={link} label={t('pub_qr')} />
    </div>
  );
}
