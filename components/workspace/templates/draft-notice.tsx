import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import type { Template } from '@/utils/templates/schema';
import { TemplateDiff } from './template-diff';

export interface DraftNoticeProps {
  /** When the draft found again was last typed in (ISO); null: none was. */
  foundFrom: string | null;
  /** Somebody saved another wording meanwhile; `theirs` null: it was removed. */
  conflict: { mine: Template; theirs: Template | null } | null;
  now: number;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** A draft found again, or two people at the same template: said where the pen is, nothing is lost. */
export function DraftNotice({ foundFrom, conflict, now, onKeepMine, onTakeTheirs }: DraftNoticeProps) {
  const { t, language } = useI18n();
  if (conflict) {
    return (
      <Banner
        actions={
          <>
            <Button small onClick={onTakeTheirs}>
              {t('templates_take_theirs')}
            </Button>
            <Button small look="primary" onClick={onKeepMine}>
              {t('templates_keep_mine')}
            </Button>
          </>
        }
      >
        <p>{t(conflict.theirs ? 'templates_conflict' : 'templates_conflict_gone')}</p>
        {conflict.theirs && (
          <details>
            <summary>{t('templates_conflict_diff')}</summary>
            <TemplateDiff before={conflict.theirs} after={conflict.mine} />
          </details>
        )}
      </Banner>
    );
  }
  if (foundFrom === null || foundFrom === '') return null;
  return <Banner kind="note">{t('templates_found_draft', { ago: formatAgo(foundFrom, now, language) })}</Banner>;
}
