import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import type { KeyRow } from '@/utils/messaging/verbs/key-verbs';
import { formatDay } from '../packs/describe-freshness';
import { Fingerprints } from '../packs/fingerprints';
import { PackPart } from '../packs/pack-part';
import { Section } from '../section';
import { KeyNew } from './key-new';
import { KeyRestore, type KeyRestoreProps } from './key-restore';

export interface KeyPanelProps extends KeyRestoreProps {
  /** Those that sign, the one in use first. */
  keys: readonly KeyRow[];
  retired: number;
  now: number;
  onChange: (name: string, password: string) => void;
}

/** The key in use, and what one seldom does with it: change it, bring another from a backup. */
export function KeyPanel({ keys, retired, now, busy, problem, onChange, onRestore }: KeyPanelProps) {
  const { t, language } = useI18n();
  const [changing, setChanging] = useState(false);
  return (
    <Section title={t('sign_title')}>
      <ul class="w-list">
        {keys.map(({ kid, name, createdAt, fingerprint }) => (
          <li key={kid} class="w-fresh">
            <span>{t('sign_since', { name, date: formatDay(createdAt, now, language) })}</span>
            <Fingerprints fingerprints={[fingerprint]} />
          </li>
        ))}
      </ul>
      <p class="m-soft m-small">
        {t('sign_fingerprint_hint')} {retired > 0 && t('sign_retired', { n: retired })}
      </p>
      <PackPart title={t('sign_change')}>
        <p class="m-soft w-section-hint w-after">{t('sign_change_text')}</p>
        {changing ? (
          <KeyNew label={t('sign_change_do')} busy={busy} name={keys[0]?.name ?? ''} onMake={onChange}>
            <Button look="quiet" onClick={() => setChanging(false)}>
              {t('ui_cancel')}
            </Button>
          </KeyNew>
        ) : (
          <Button onClick={() => setChanging(true)}>{t('sign_change')}</Button>
        )}
      </PackPart>
      <PackPart title={t('sign_add')}>
        <KeyRestore busy={busy} problem={problem} onRestore={onRestore} />
      </PackPart>
    </Section>
  );
}
