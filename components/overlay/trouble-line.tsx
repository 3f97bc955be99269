import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';

export type Trouble =
  | { type: 'items'; readable: number; total: number }
  /** A slot of the adapter that no selector finds any more. */
  | { type: 'slot'; slot: string }
  /** The extension was updated or reloaded under this page. */
  | { type: 'disconnected' };

export interface TroubleLineProps {
  trouble: Trouble;
  /** Since when, as a time of day; absent when it has just begun. */
  since?: string;
  onCopyReport: () => void;
  onReteach: () => void;
  onReload: () => void;
  onDismiss: () => void;
}

/** One quiet line: what does not work, since when, what still works, what the person can do. */
export function TroubleLine({ trouble, since, onCopyReport, onReteach, onReload, onDismiss }: TroubleLineProps) {
  const { t } = useI18n();
  const words =
    trouble.type === 'items'
      ? t('overlay_trouble_items', { readable: trouble.readable, total: trouble.total })
      : trouble.type === 'slot'
        ? t('overlay_trouble_slot', { slot: trouble.slot })
        : t('overlay_trouble_disconnected');
  return (
    <Banner
      dismissLabel={t('overlay_trouble_dismiss')}
      onDismiss={onDismiss}
      actions={
        trouble.type === 'disconnected' ? (
          <Button small onClick={onReload}>
            {t('overlay_trouble_reload')}
          </Button>
        ) : (
          <>
            <Button small onClick={onReteach}>
              {t('overlay_trouble_reteach')}
            </Button>
            <Button small onClick={onCopyReport}>
              {t('overlay_trouble_report')}
            </Button>
          </>
        )
      }
    >
      {words} {since && t('overlay_trouble_since', { time: since })}
    </Banner>
  );
}
