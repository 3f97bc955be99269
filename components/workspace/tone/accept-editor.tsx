import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { ToneGuide } from '@/utils/tone/schema';

type Accepted = ToneGuide['accept'][number];

export interface AcceptEditorProps {
  accepted: readonly Accepted[];
  onAccepted: (accepted: Accepted[]) => void;
}

/** Words a remark is not for in this house; each can be pointed out again. */
export function AcceptEditor({ accepted, onAccepted }: AcceptEditorProps) {
  const { t } = useI18n();
  if (accepted.length === 0) return <p class="m-soft">{t('guide_accept_none')}</p>;
  return (
    <ul class="w-set-aside">
      {accepted.map((one) => (
        <li key={`${one.rule} ${one.words}`}>
          <span>
            <strong>{t('ui_quote', { text: one.words })}</strong>{' '}
            <span class="m-soft">{t(messageKey('finding', one.rule))}</span>
          </span>
          <Button
            small
            look="quiet"
            icon="undo"
            aria-label={t('guide_accept_remove', { words: one.words })}
            onClick={() => onAccepted(accepted.filter((other) => other !== one))}
          >
            {t('guide_point_out')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
