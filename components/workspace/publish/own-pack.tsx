import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextInput } from '@/components/ui/text-input';
import { Section } from '../section';

export interface OwnPackProps {
  busy: boolean;
  onStart: (name: string) => void;
}

/** Before a sample is published: it gets the team's name, and an id nobody else has. */
export function OwnPack({ busy, onStart }: OwnPackProps) {
  const { t } = useI18n();
  const [name, setName] = useState('');
  const isReady = name.trim() !== '' && !busy;
  return (
    <Section title={t('own_title')}>
      <form
        class="w-form w-join"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onStart(name.trim());
        }}
      >
        <p>{t('own_text')}</p>
        <TextInput
          label={t('own_name')}
          hint={t('own_name_hint')}
          maxLength={80}
          required
          value={name}
          onText={setName}
        />
        <div class="w-acts">
          <Button look="primary" type="submit" disabled={!isReady}>
            {t('own_start')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
