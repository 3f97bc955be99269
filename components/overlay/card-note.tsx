import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextArea } from '@/components/ui/text-area';

export interface CardNoteProps {
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** A note written in the card itself. Ctrl or ⌘ with Enter saves, Escape leaves the note but not the card. */
export function CardNote({ onSave, onCancel }: CardNoteProps) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const save = () => text.trim() && onSave(text.trim());
  return (
    <div class="m-card-note">
      <TextArea
        ref={field}
        label={t('overlay_note_label')}
        hint={t('overlay_note_hint', { keys: 'Ctrl+↵' })}
        rows={2}
        value={text}
        onText={setText}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          if (event.key === 'Escape') onCancel();
        }}
      />
      <div class="m-card-others">
        <Button look="primary" small disabled={!text.trim()} onClick={save}>
          {t('overlay_note_save')}
        </Button>
        <Button look="quiet" small onClick={onCancel}>
          {t('ui_cancel')}
        </Button>
      </div>
    </div>
  );
}
