import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { TextArea } from '@/components/ui/text-area';
import type { Interaction } from '@/utils/log/schema';
import type { MessageKey } from '@/utils/messages/all-messages';

export interface RecentLineProps {
  interaction: Interaction;
  onEdit: (comment: string) => void;
  onRemove: () => void;
}

/** One line of the log: who, what, when; its link, its note, its way out. */
export function RecentLine({ interaction, onEdit, onRemove }: RecentLineProps) {
  const { t, language } = useI18n();
  const [note, setNote] = useState<string | null>(null);
  const { item, action, outcome, at, comment } = interaction;
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  const state = outcome === 'attempted' ? t('popup_attempted') : outcome === 'failed' ? t('popup_failed') : '';
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
        <TextArea label={t('popup_edit_note')} value={note} onText={setNote} />
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
        <strong>{t(`action_${action.replaceAll('-', '_')}` as MessageKey)}</strong>
        <span class="m-log-line-text">
          {name}
          {state && ` · ${state}`}
        </span>
        <time class="m-soft m-small" dateTime={at}>
          {time}
        </time>
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
            ↗
          </a>
        )}
        <IconButton small icon="pencil" label={t('ui_edit')} onClick={() => setNote(comment)} />
        <IconButton small icon="trash" label={t('ui_delete')} onClick={onRemove} />
      </div>
    </div>
  );
}
