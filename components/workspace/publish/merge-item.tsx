import { useId } from 'preact/hooks';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { compareParts } from '@/utils/packs/compare/compare-packs';
import type { MergeChoice, MergeConflict } from '@/utils/packs/compare/merge-packs';
import { nameChange, nameField } from '../packs/describe-change';
import { formatField } from '../packs/format-field';
import { WordsDiff } from '../templates/words-diff';

export interface MergeItemProps {
  conflict: MergeConflict;
  onChoose: (choice: MergeChoice) => void;
}

const sides = ['mine', 'theirs'] as const;

/** One part both changed: each side against what it was before, and the choice. */
export function MergeItem({ conflict, onChoose }: MergeItemProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const name = useId();
  const title = nameChange({ ...conflict, kind: 'changed', before: null, after: null, fields: [] }, language, t);
  return (
    <fieldset class="w-merge-item" data-merge={conflict.key} data-open={conflict.choice === null}>
      <legend>
        <Chip>{t(`changes_area_${conflict.area}`)}</Chip> {title}
      </legend>
      <div class="w-merge-sides">
        {sides.map((side) => (
          <div key={side} class="w-merge-side" data-chosen={conflict.choice === side}>
            <label class="w-merge-choice">
              <input
                type="radio"
                name={name}
                value={side}
                checked={conflict.choice === side}
                onChange={() => onChoose(side)}
              />
              {t(`merge_${side}`)}
            </label>
            {listFields(conflict, conflict[side]).map(({ field, before, after }) => (
              <div key={field} class="w-change-field">
                {field !== '' && <p class="m-soft m-small">{nameField(field, t)}</p>}
                <WordsDiff before={formatField(field, before, i18n)} after={formatField(field, after, i18n)} />
              </div>
            ))}
            {conflict[side] === undefined && <p class="m-soft">{t('merge_removed')}</p>}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** What one side changed in it. */
function listFields({ key, area, id, title, base }: MergeConflict, value: unknown) {
  const part = (of: unknown) => new Map(of === undefined ? [] : [[key, { area, id, title, value: of }]]);
  return value === undefined ? [] : compareParts(part(base), part(value)).flatMap(({ fields }) => fields);
}
