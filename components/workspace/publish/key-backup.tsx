import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { useI18n } from '@/components/ui/i18n-context';
import { Section } from '../section';

export interface KeyBackupProps {
  onSave: () => void;
  onGoOn: () => void;
}

/** The backup is put away before anything else goes on: it can be made now and never again. */
export function KeyBackup({ onSave, onGoOn }: KeyBackupProps) {
  const { t } = useI18n();
  const [saved, setSaved] = useState(false);
  const [kept, setKept] = useState(false);
  return (
    <Section title={t('sign_save_title')} hint={t('sign_save_text')}>
      <div class="w-acts">
        <Button
          look={saved ? 'secondary' : 'primary'}
          icon="download"
          onClick={() => {
            setSaved(true);
            onSave();
          }}
        >
          {t('sign_save')}
        </Button>
      </div>
      <Checkbox label={t('sign_saved')} checked={kept} disabled={!saved} onChange={setKept} />
      <div class="w-acts">
        <Button look={saved ? 'primary' : 'secondary'} disabled={!saved || !kept} onClick={onGoOn}>
          {t('sign_go_on')}
        </Button>
      </div>
    </Section>
  );
}
