import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import type { PublishedVersion } from '@/utils/messaging/verbs/publish-verbs';
import { formatDay } from '../packs/describe-freshness';
import { Section } from '../section';

export interface HistoryPanelProps {
  versions: readonly PublishedVersion[];
  now: number;
  onCompare: (version: PublishedVersion) => void;
}

/** What was published so far, the newest first; an old content is one comparison away from being published again. */
export function HistoryPanel({ versions, now, onCompare }: HistoryPanelProps) {
  const { t, language } = useI18n();
  return (
    <Section title={t('pub_history')}>
      {versions.length === 0 && <p class="m-soft">{t('pub_history_empty')}</p>}
      <ul class="w-versions">
        {versions.map((one) => (
          <li key={one.seq}>
            <strong>{one.version}</strong>
            <span class="m-soft">{one.issued && formatDay(one.issued, now, language)}</span>
            {one.present && <Chip>{t('pub_history_present')}</Chip>}
            {one.note && <span class="w-said">{one.note}</span>}
            {!one.present && (
              <span class="w-acts">
                <Button
                  small
                  look="quiet"
                  aria-label={t('pub_history_compare', { version: one.version })}
                  onClick={() => onCompare(one)}
                >
                  {t('packs_compare_short')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
