import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import type { VersionRow } from '@/utils/messaging/verbs/subscription-verbs';
import { formatDay } from './describe-freshness';

export interface VersionsListProps {
  versions: readonly VersionRow[];
  now: number;
  onCompare: (version: VersionRow) => void;
  /** Uses a kept version, older or newer than the one in use. */
  onGoBack: (version: VersionRow) => void;
}

/** The versions kept here, newest first, each one click away. */
export function VersionsList({ versions, now, onCompare, onGoBack }: VersionsListProps) {
  const { t, language } = useI18n();
  const installed = versions.find(({ state }) => state === 'installed')?.seq ?? 0;
  const isOlder = ({ seq }: VersionRow) => seq < installed;
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
                <Button small {...(isOlder(version) && { icon: 'undo' })} onClick={() => onGoBack(version)}>
                  {t(isOlder(version) ? 'packs_go_back' : 'packs_apply', { version: version.version })}
                </Button>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
