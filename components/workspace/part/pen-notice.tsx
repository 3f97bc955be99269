import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';

export interface PenNoticeProps {
  /** What to say of a draft found again; null: none was. */
  found: string | null;
  /** What somebody else saved meanwhile, in words; null: nothing. Comes before a draft found. */
  conflict: ComponentChildren | null;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Said where the pen is: a draft found again, or two people at the same text. Nothing is lost. */
export function PenNotice({ found, conflict, onKeepMine, onTakeTheirs }: PenNoticeProps) {
  const { t } = useI18n();
  if (conflict === null) return found === null ? null : <Banner kind="note">{found}</Banner>;
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
      {conflict}
    </Banner>
  );
}
