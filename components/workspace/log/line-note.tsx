import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextArea } from '@/components/ui/text-area';
import type { Interaction } from '@/utils/log/schema';

/** What the person wrote: the reply as it was sent, or a note; it can be corrected in the log. */
export function LineNote({ line, onEdit }: { line: Interaction; onEdit: (comment: string) => void }) {
  const { t } = useI18n();
  const [text, setText] = useState<string | null>(null);
  const isReply = line.action === 'reply' || line.action === 'warn';
  const edit = t(isReply ? 'line_edit_reply' : 'line_edit');
  if (text !== null) {
    return (
      <form
        class="w-form"
        onSubmit={(event) => {
          event.preventDefault();
          onEdit(text);
          setText(null);
        }}
      >
        <TextArea
          label={t(isReply ? 'line_reply' : 'line_note')}
          autofocus
          value={text}
          onText={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            setText(null);
          }}
        />
        <div class="w-acts">
          <Button small look="primary" type="submit">
            {t('ui_save')}
          </Button>
          <Button small look="quiet" onClick={() => setText(null)}>
            {t('ui_cancel')}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <section>
      <h3>{t(isReply ? 'line_reply' : 'line_note')}</h3>
      {line.comment ? (
        <p class="w-said" dir="auto">
          {line.comment}
        </p>
      ) : (
        <p class="m-soft">{t('line_note_none')}</p>
      )}
      <Button small icon="pencil" onClick={() => setText(line.comment)}>
        {edit}
      </Button>
    </section>
  );
}
