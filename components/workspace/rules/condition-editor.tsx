import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import {
  addAt,
  type ConditionPath,
  changeAt,
  changeKind,
  conditionKinds,
  kindOf,
  moveAt,
  partsOf,
  removeAt,
} from '@/utils/charter/rule-editing/edit-condition';
import type { Condition } from '@/utils/charter/schema';
import { ConditionFields } from './condition-fields';

export interface ConditionEditorProps {
  root: Condition;
  /** The place in the tree this one edits; absent: the root. */
  path?: ConditionPath;
  condition?: Condition;
  /** How many stand beside it. */
  neighbours?: number;
  onRoot: (root: Condition) => void;
}

/** A part is known by its place: two may be alike, and the one being written changes with each key. */
const placeOf = (part: Condition, index: number, all: readonly Condition[]) => ({
  part,
  index,
  place: `${index} of ${all.length}`,
});

/** A condition and those it combines. Alt with an arrow moves the one that has the focus. */
export function ConditionEditor({ root, path = [], condition = root, neighbours = 1, onRoot }: ConditionEditorProps) {
  const { t } = useI18n();
  const parts = partsOf(condition);
  const at = path.at(-1);
  const change = (next: Condition) => onRoot(changeAt(root, path, () => next));
  const move = (step: -1 | 1) => onRoot(moveAt(root, path, step));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || step === null || at === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const list = event.currentTarget instanceof HTMLElement ? event.currentTarget.parentElement : null;
    move(step);
    // The focus follows what was moved.
    requestAnimationFrame(() => {
      const moved = list?.children[Math.max(0, Math.min(neighbours - 1, at + step))];
      moved?.querySelector<HTMLElement>('select')?.focus();
    });
  };
  return (
    <fieldset class="w-condition" data-group={parts !== null} onKeyDown={onKeyDown}>
      <div class="w-condition-head">
        <Select
          label={t('rules_kind')}
          hiddenLabel
          value={kindOf(condition)}
          options={conditionKinds.map((value) => ({ value, label: t(`rules_kind_${value}`) }))}
          onPick={(kind) => change(changeKind(condition, kind))}
        />
        {at !== undefined && (
          <span class="w-condition-acts">
            <IconButton small icon="up" label={t('rules_up')} disabled={at === 0} onClick={() => move(-1)} />
            <IconButton
              small
              icon="down"
              label={t('rules_down')}
              disabled={at === neighbours - 1}
              onClick={() => move(1)}
            />
            <IconButton
              small
              icon="trash"
              label={t('rules_remove')}
              disabled={neighbours === 1}
              onClick={() => onRoot(removeAt(root, path))}
            />
          </span>
        )}
      </div>
      {parts === null ? (
        <div class="w-condition-fields">
          <ConditionFields condition={condition} onChange={change} />
        </div>
      ) : (
        <>
          <div class="w-condition-parts">
            {parts.map(placeOf).map(({ part, index, place }) => (
              <ConditionEditor
                key={place}
                root={root}
                path={[...path, index]}
                condition={part}
                neighbours={parts.length}
                onRoot={onRoot}
              />
            ))}
          </div>
          <Button small icon="plus" onClick={() => onRoot(addAt(root, path, { terms: [] }))}>
            {t('rules_add')}
          </Button>
        </>
      )}
    </fieldset>
  );
}
