import type { ComponentChildren } from 'preact';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';

export type StripFilter = 'all' | 'serious' | 'unanswered';

export interface TriageStripProps {
  counts: Record<StripFilter, number>;
  filter: StripFilter;
  /** Place of the current item among those filtered, from 1; 0 when none is current. */
  at: number;
  onFilter: (filter: StripFilter) => void;
  onPrevious: () => void;
  onNext: () => void;
  onHelp: () => void;
  onClose: () => void;
  /** `TroubleLine`, when something does not work. */
  trouble?: ComponentChildren;
}

const filters = ['all', 'serious', 'unanswered'] as const;

/** How many comments need someone, and the way through them. j and k work while it has the focus. */
export function TriageStrip(props: TriageStripProps) {
  const { counts, filter, at, onFilter, onPrevious, onNext, onHelp, onClose, trouble } = props;
  const { t } = useI18n();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = { j: onNext, k: onPrevious, '?': onHelp, Escape: onClose }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div class="m-strip" role="toolbar" tabIndex={-1} aria-label={t('overlay_strip_label')} onKeyDown={onKeyDown}>
      {trouble}
      <div class="m-strip-line">
        {counts.all === 0 ? (
          <span class="m-strip-calm">{t('overlay_strip_none')}</span>
        ) : (
          <>
            {filters
              .filter((each) => each === 'all' || counts[each] > 0)
              .map((each) => (
                <Chip
                  key={each}
                  {...(each === 'serious' && { kind: 'serious' as const })}
                  pressed={filter === each}
                  onPress={() => onFilter(each)}
                >
                  {t(`overlay_strip_${each}`, { n: counts[each] })}
                </Chip>
              ))}
            <span class="m-strip-move">
              <IconButton small icon="up" label={t('overlay_strip_previous')} keyHint="K" onClick={onPrevious} />
              <span class="m-small" aria-live="polite">
                {at > 0 && t('overlay_strip_position', { at, total: counts[filter] })}
              </span>
              <IconButton small icon="down" label={t('overlay_strip_next')} keyHint="J" onClick={onNext} />
            </span>
          </>
        )}
        <IconButton small icon="close" label={t('overlay_strip_close')} onClick={onClose} />
      </div>
    </div>
  );
}
