import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-context';
import { TextInput } from '@/components/ui/text-input';

export interface DeleteEverythingProps {
  /** The ways to take a copy first. */
  exports: ComponentChildren;
  onClose: () => void;
  onDelete: () => void;
}

/** The one thing that cannot be undone: a copy is offered, and the word is typed. */
export function DeleteEverything({ exports, onClose, onDelete }: DeleteEverythingProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const word = t('privacy_delete_word');
  const agreed = typed.trim().toLocaleLowerCase() === word;
  return (
    <Dialog
      title={t('privacy_delete')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui_cancel')}</Button>
          <Button look="danger" icon="trash" disabled={!agreed} onClick={onDelete}>
            {t('privacy_delete')}
          </Button>
        </>
      }
    >
      <p>{t('privacy_delete_text')}</p>
      <p>
        <strong>{t('privacy_delete_first')}</strong>
      </p>
      {exports}
      <TextInput autofocus label={t('privacy_delete_type', { word })} value={typed} onText={setTyped} />
    </Dialog>
  );
}
