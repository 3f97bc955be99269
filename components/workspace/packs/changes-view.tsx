import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-context';
import type { PackChange } from '@/utils/packs/compare/compare-packs';
import { packAreas } from '@/utils/packs/compare/pack-parts';
import { ChangeLine } from './change-line';

export interface ChangesViewProps {
  from: string;
  to: string;
  /** What the lead says of it. */
  note?: string | null;
  changes: readonly PackChange[];
  /** Present where `to` may be used from here. */
  useLabel?: string | undefined;
  onUse?: (() => void) | undefined;
  onClose: () => void;
}

/** Parts of an area shown; the rest is counted. */
const most = 200;

/** What differs between two versions, by template, article, rule and setting. */
export function ChangesView({ from, to, note, changes, useLabel, onUse, onClose }: ChangesViewProps) {
  const { t } = useI18n();
  const groups = packAreas
    .map((area) => ({ area, parts: changes.filter((change) => change.area === area) }))
    .filter(({ parts }) => parts.length > 0);
  return (
    <Dialog
      wide
      title={t('changes_title', { from, to })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui_close')}</Button>
          {onUse && (
            <Button look="primary" onClick={onUse}>
              {useLabel}
            </Button>
          )}
        </>
      }
    >
      <div class="w-changes">
        {note && (
          <p class="w-said">
            <strong>{t('pub_note_said')}</strong> {note}
          </p>
        )}
        {groups.length === 0 && <p>{t('changes_none')}</p>}
        {groups.map(({ area, parts }) => (
          <section key={area}>
            <h3>
              {t(`changes_area_${area}`)} <span class="m-soft">{parts.length}</span>
            </h3>
            {parts.slice(0, most).map((change) => (
              <ChangeLine key={change.id} change={change} />
            ))}
            {parts.length > most && <p class="m-soft">{t('changes_more', { n: parts.length - most })}</p>}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
