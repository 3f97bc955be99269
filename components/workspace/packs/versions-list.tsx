import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import type { VersionRow } from '@/utils/messaging/verbs/subscription-verbs';
import { formatDay } from './describe-freshness';

export interface VersionsListProps {
  versions: readonly VersionRow[];
  now: number;
  onCompare: (version: VersionRow) => void;
  onGoBack: (version: VersionRow) => void;
}

/** The versions kept here, newest first, each one click away. */
export function VersionsList({ versions, now, onCompare, onGoBack }: VersionsListProps) {
  const { t, language } = useI18n();
  return (
    <ul class="w-versions">
      {versions.map((version) => (
        <li key={version.seq}>
          <strong>{version.version}</strong>
          <span class="m-soft">{version.issued && formatDay(version.issued, now, language)}</span>
          <Chip>{t(`packs_version_${version.state}`)}</Chip>
          {version.state !== 'installed' && (
            <span class="w-acts">
              <Button
                small
                look="quiet"
                aria-label={t('packs_compare', { version: version.version })}
                onClick={() => onCompare(version)}
              >
                {t('packs_compare_short')}
              </Button>
              {version.state === 'kept' && (
                <Button small icon="undo" onClick={() => onGoBack(version)}>
                  {t('packs_go_back', { version: version.version })}
                </Button>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
