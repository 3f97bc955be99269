import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';

export interface PartNoticeProps {
  /** When a draft found again was last typed in (ISO); null: none was. */
  foundFrom: string | null;
  conflict: boolean;
  now: number;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** A draft found again, or saved elsewhere meanwhile: said where the pen is, nothing is lost. */
export function PartNotice({ foundFrom, conflict, now, onKeepMine, onTakeTheirs }: PartNoticeProps) {
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
        {t('part_conflict')}
      </Banner>
    );
  }
  if (!foundFrom) return null;
  return <Banner kind="note">{t('part_found', { ago: formatAgo(foundFrom, now, language) })}</Banner>;
}
