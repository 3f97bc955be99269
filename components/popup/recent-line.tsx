import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messageKey } from '@/components/ui/message-key';
import { SeverityMark } from '@/components/ui/severity-mark';
import { TextArea } from '@/components/ui/text-area';
import { describeOutcome } from '@/components/workspace/log/describe-outcome';
import { formatWhen } from '@/components/workspace/log/format-when';
import type { Interaction } from '@/utils/log/schema';

export interface RecentLineProps {
  interaction: Interaction;
  onEdit: (comment: string) => void;
  onRemove: () => void;
  /** Ms since the epoch. */
  now: number;
}

/** One line of the log: who, what, when; its link, its note, its way out. */
export function RecentLine({ interaction, onEdit, onRemove, now }: RecentLineProps) {
  const { t, language } = useI18n();
  const [note, setNote] = useState<string | null>(null);
  const { item, action, at, comment } = interaction;
  const when = formatWhen(at, now, language);
  const { key, kind } = describeOutcome(interaction, now);
  const name = item?.author.name || t('popup_by_hand');
  if (note !== null) {
    return (
      <form
        class="m-form m-log-line"
        onSubmit={(event) => {
          event.preventDefault();
          onEdit(note);
          setNote(null);
        }}
      >
        <TextArea autofocus label={t('popup_edit_note')} value={note} onText={setNote} />
        <div class="m-form-end">
          <Button small look="quiet" onClick={() => setNote(null)}>
            {t('ui_cancel')}
          </Button>
          <Button small look="primary" type="submit">
            {t('ui_save')}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <div class="m-log-line">
      <div class="m-log-line-head">
        <strong>{t(messageKey('action', action))}</strong>
        <span class="m-log-line-text">{name}</span>
        <time class="m-soft m-small" dateTime={at}>
          {when}
        </time>
        {kind && <SeverityMark kind={kind} word={t(key)} />}
      </div>
      <span class="m-log-line-text m-small">{comment || item?.text}</span>
      <div class="m-log-line-acts">
        {item?.permalink && /^https?:/.test(item.permalink) && (
          <a
            class="m-icon-button m-compact"
            href={item.permalink}
            target="_blank"
            rel="noreferrer"
            aria-label={t('popup_open_item')}
          >
            <Icon name="open" />
          </a>
        )}
        <IconButton small icon="pencil" label={t('ui_edit')} onClick={() => setNote(comment)} />
        <IconButton small icon="trash" label={t('ui_delete')} onClick={onRemove} />
      </div>
    </div>
  );
}
