import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextInput } from '@/components/ui/text-input';

export interface ShareBoxProps {
  /** A link, or where that would be too long the text of the file. */
  text: string;
  isLink: boolean;
  onCopy: () => void;
  /** Absent where no file can be saved. */
  onSave?: (() => void) | undefined;
}

/** What is given to a colleague, and how. */
export function ShareBox({ text, isLink, onCopy, onSave }: ShareBoxProps) {
  const { t } = useI18n();
  return (
    <div class="m-share">
      <TextInput
        label={t('review_share_title')}
        hint={t(isLink ? 'review_share_link' : onSave ? 'review_share_text' : 'review_share_words')}
        value={text}
        readOnly
        onText={() => undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="m-share-acts">
        <Button look="primary" small icon="copy" onClick={onCopy}>
          {t(isLink ? 'review_copy_link' : 'review_copy_text')}
        </Button>
        {onSave && (
          <Button small icon="download" onClick={onSave}>
            {t('review_save_file')}
          </Button>
        )}
      </div>
    </div>
  );
}
