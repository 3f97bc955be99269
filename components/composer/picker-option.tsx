import { textOf, useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import type { GroupedHit } from './group-hits';

export interface PickerOptionProps {
  id: string;
  grouped: GroupedHit;
  active: boolean;
  onActive: () => void;
  onChoose: () => void;
}

/** One template of the list: title, first line, why it is proposed, tags. */
export function PickerOption({ id, grouped: { hit, favourite }, active, onActive, onChoose }: PickerOptionProps) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      role="option"
      id={id}
      class="m-picker-option"
      aria-selected={active}
      tabIndex={-1}
      onClick={onActive}
      onDblClick={onChoose}
    >
      <span class="m-picker-title">
        <strong class="m-cut">{hit.title}</strong>
        <span class="m-picker-end m-soft m-small">
          {hit.shortcut && `/${hit.shortcut}`}
          {favourite && (
            <span class="m-picker-star">
              <Icon name="starred" size={12} />
              <span class="m-hidden">{t('picker_starred')}</span>
            </span>
          )}
        </span>
      </span>
      <span class="m-soft m-small m-cut">{hit.firstLine}</span>
      {(hit.reason || hit.tags.length > 0) && (
        <span class="m-picker-meta m-small">
          {hit.reason && <span class="m-picker-reason">{textOf(t, hit.reason)}</span>}
          {hit.tags.length > 0 && <span class="m-soft m-cut">{hit.tags.slice(0, 4).join(' · ')}</span>}
        </span>
      )}
    </button>
  );
}
