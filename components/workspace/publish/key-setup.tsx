import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { Tabs } from '@/components/ui/tabs';
import { Section } from '../section';
import { KeyNew } from './key-new';
import { KeyRestore, type KeyRestoreProps } from './key-restore';

export interface KeySetupProps extends KeyRestoreProps {
  name: string;
  onMake: (name: string, password: string) => void;
}

/** Before anything is published: the team's key is made, or comes back from a backup. */
export function KeySetup({ name, busy, problem, onMake, onRestore }: KeySetupProps) {
  const { t } = useI18n();
  const [way, setWay] = useState<'new' | 'old'>('new');
  return (
    <Section title={t('sign_title')} hint={t('sign_why')}>
      <div>
        <Tabs
          label={t('sign_ways')}
          tabs={[
            { id: 'new', label: t('sign_new') },
            { id: 'old', label: t('sign_old') },
          ]}
          current={way}
          onPick={setWay}
        >
          {way === 'new' ? (
            <KeyNew label={t('sign_make')} busy={busy} name={name} onMake={onMake} />
          ) : (
            <KeyRestore busy={busy} problem={problem} onRestore={onRestore} />
          )}
        </Tabs>
      </div>
    </Section>
  );
}
