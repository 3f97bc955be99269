import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import type { OldPart } from '@/utils/messaging/verbs/review-verbs';
import type { PackChange } from '@/utils/packs/compare/compare-packs';
import { formatWhen } from '../log/format-when';
import { ChangeLine } from '../packs/change-line';

export interface PartHistoryProps {
  /** Newest first. */
  versions: readonly OldPart[];
  now: number;
  /** What changed from that version to what is saved now. */
  compare: (part: unknown) => readonly PackChange[];
  onRestore: (version: OldPart) => void;
}

/** What an article, guide or brand was, and what changed since; each can be put back. */
export function PartHistory({ versions, now, compare, onRestore }: PartHistoryProps) {
  const { t, language } = useI18n();
  return (
    <details class="w-part-history">
      <summary>
        {t('part_history')} <span class="m-soft">{versions.length}</span>
      </summary>
      {versions.length === 0 && <p class="m-soft">{t('part_history_none')}</p>}
      {versions.length > 0 && <p class="m-soft m-small">{t('part_history_hint')}</p>}
      <ol>
        {versions.map((version) => (
          <li key={version.id}>
            <details>
              <summary>
                {formatWhen(version.at, now, language)}{' '}
                <span class="m-soft m-small">{version.agent || t('templates_history_someone')}</span>
              </summary>
              {compare(version.part).map((change) => (
                <ChangeLine key={`${change.area} ${change.id}`} change={change} />
              ))}
              <Button small icon="undo" onClick={() => onRestore(version)}>
                {t('templates_restore')}
              </Button>
            </details>
          </li>
        ))}
      </ol>
    </details>
  );
}
