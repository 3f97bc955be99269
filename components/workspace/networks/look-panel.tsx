import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import type { Settings } from '@/utils/settings/schema';
import { Section } from '../section';

export interface LookPanelProps {
  theme: Settings['theme'];
  onTheme: (theme: Settings['theme']) => void;
}

/** Light, dark, or as the system has it. */
export function LookPanel({ theme, onTheme }: LookPanelProps) {
  const { t } = useI18n();
  return (
    <Section title={t('look_title')} hint={t('look_language')}>
      <div class="w-narrow">
        <Select
          label={t('look_theme')}
          value={theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`look_theme_${value}`) }))}
          onPick={onTheme}
        />
      </div>
    </Section>
  );
}
