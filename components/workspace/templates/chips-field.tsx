import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';

export interface ChipsFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  values: readonly string[];
  /** How each value reads; absent: as it is. */
  nameOf?: (value: string) => string;
  /** What can be chosen, or, with `free`, what is proposed. */
  options: readonly string[];
  /** Anything may be typed. */
  free?: boolean;
  /** In place of the chips when there is none. */
  none?: string;
  onValues: (values: string[]) => void;
}

/** Several values: each a chip with its cross, and a way to add one. */
export function ChipsField(props: ChipsFieldProps) {
  const { label, hint, error, values, nameOf = (value) => value, options, free, none, onValues } = props;
  const { t } = useI18n();
  const left = options.filter((value) => !values.includes(value));
  const add = (value: string) => {
    const clean = value.trim();
    if (clean !== '' && !values.includes(clean)) onValues([...values, clean]);
  };
  return (
    <div class="w-chips-field">
      {free ? (
        <FreeInput label={label} hint={hint} error={error} options={left} onAdd={add} />
      ) : (
        <Select
          label={label}
          hint={hint}
          error={error}
          value=""
          options={[
            { value: '', label: t('templates_add_value') },
            ...left.map((value) => ({ value, label: nameOf(value) })),
          ]}
          onPick={add}
        />
      )}
      {values.length === 0 ? (
        none && <p class="m-soft m-small">{none}</p>
      ) : (
        <div class="w-chips">
          {values.map((value) => (
            <Chip
              key={value}
              removeLabel={t('templates_remove_value', { name: nameOf(value) })}
              onRemove={() => onValues(values.filter((one) => one !== value))}
            >
              {nameOf(value)}
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}

interface FreeInputProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  options: readonly string[];
  onAdd: (value: string) => void;
}

/** Enter or a comma adds what was typed; so does leaving the field. */
function FreeInput({ label, hint, error, options, onAdd }: FreeInputProps) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const id = useId();
  const add = () => {
    onAdd(text);
    setText('');
  };
  return (
    <div class="m-field">
      <label class="m-label" for={id}>
        {label}
      </label>
      <span class="w-chips-add">
        <input
          id={id}
          class="m-input"
          list={`${id}-list`}
          autocomplete="off"
          maxLength={60}
          value={text}
          aria-describedby={hint ? `${id}-hint` : undefined}
          aria-invalid={Boolean(error)}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={() => text.trim() && add()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ',') return;
            event.preventDefault();
            add();
          }}
        />
        <Button small icon="plus" disabled={text.trim() === ''} onClick={add}>
          {t('templates_add')}
        </Button>
      </span>
      <datalist id={`${id}-list`}>
        {options.slice(0, 200).map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      {hint && (
        <p id={`${id}-hint`} class="m-soft m-small">
          {hint}
        </p>
      )}
      {error && <p class="m-field-error m-small">{error}</p>}
    </div>
  );
}
