import { useLayoutEffect, useRef } from 'preact/hooks';
import { textOf, useI18n } from '@/components/ui/i18n-context';
import type { TemplateHit } from '@/utils/messaging/protocol';

export interface PickerListProps {
  id: string;
  hits: readonly TemplateHit[];
  active: number;
  onActive: (at: number) => void;
  onChoose: (at: number) => void;
}

/** The templates found: title, first line, why it is proposed, tags. The focus stays in the search field. */
export function PickerList({ id, hits, active, onActive, onChoose }: PickerListProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    ref.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={ref} id={id} class="m-picker-list" role="listbox" aria-label={t('picker_list')} tabIndex={-1}>
      {hits.map((hit, at) => (
        <button
          key={`${hit.packId} ${hit.id}`}
          type="button"
          role="option"
          id={`${id}-${at}`}
          class="m-picker-option"
          aria-selected={at === active}
          tabIndex={-1}
          onClick={() => onActive(at)}
          onDblClick={() => onChoose(at)}
        >
          <span class="m-picker-title">
            <strong class="m-cut">{hit.title}</strong>
            {hit.shortcut && <span class="m-soft m-small">/{hit.shortcut}</span>}
          </span>
          <span class="m-soft m-small m-cut">{hit.firstLine}</span>
          {(hit.reason || hit.tags.length > 0) && (
            <span class="m-picker-meta m-small m-cut">
              {hit.reason && <span class="m-picker-reason">{textOf(t, hit.reason)}</span>}
              {hit.tags.length > 0 && <span class="m-soft">{hit.tags.slice(0, 4).join(' · ')}</span>}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
