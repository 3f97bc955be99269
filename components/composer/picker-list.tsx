import { useLayoutEffect, useRef } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { type GroupedHit, type HitGroup, hitGroups, refOf } from './group-hits';
import { PickerOption } from './picker-option';

export interface PickerListProps {
  id: string;
  hits: readonly GroupedHit[];
  /** Shown under the names of their groups; a search result is one list, best first. */
  inGroups: boolean;
  active: number;
  onActive: (at: number) => void;
  onChoose: (at: number) => void;
}

/** The templates found. The focus stays in the search field. */
export function PickerList({ id, hits, inGroups, active, onActive, onChoose }: PickerListProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    ref.current?.querySelectorAll('[role="option"]')[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const draw = (group: HitGroup | null) =>
    hits.map((grouped, at) =>
      group === null || grouped.group === group ? (
        <PickerOption
          key={refOf(grouped.hit)}
          id={`${id}-${at}`}
          grouped={grouped}
          active={at === active}
          onActive={() => onActive(at)}
          onChoose={() => onChoose(at)}
        />
      ) : null,
    );
  const present = hitGroups.filter((group) => hits.some((one) => one.group === group));
  return (
    <div ref={ref} id={id} class="m-picker-list" role="listbox" aria-label={t('picker_list')} tabIndex={-1}>
      {!inGroups || present.length < 2
        ? draw(null)
        : present.map((group) => (
            <fieldset key={group} class="m-picker-group" aria-labelledby={`${id}-${group}`}>
              <span id={`${id}-${group}`} class="m-picker-group-name m-soft m-small" aria-hidden="true">
                {t(`picker_group_${group}`)}
              </span>
              {draw(group)}
            </fieldset>
          ))}
    </div>
  );
}
