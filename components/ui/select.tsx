import type { HTMLAttributes, Ref } from 'preact';
import { Field, type FieldProps } from './field';

export interface SelectProps<Value extends string>
  extends Omit<HTMLAttributes<HTMLSelectElement>, 'role' | 'value' | 'label'>,
    Omit<FieldProps, 'children'> {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onPick: (value: Value) => void;
  small?: boolean;
  disabled?: boolean;
  ref?: Ref<HTMLSelectElement>;
}

/** The browser's own list of choices, with its label. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  hiddenLabel,
  value,
  options,
  onPick,
  small,
  ...rest
}: SelectProps<Value>) {
  return (
    <Field label={label} hint={hint} error={error} hiddenLabel={hiddenLabel}>
      {(ids) => (
        <select
          {...rest}
          {...ids}
          class={`m-input m-select${small ? ' m-compact' : ''}`}
          value={value}
          onChange={(event) => {
            const picked = options.find((option) => option.value === event.currentTarget.value);
            if (picked) onPick(picked.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
