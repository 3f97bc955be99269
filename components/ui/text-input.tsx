import type { HTMLAttributes, Ref } from 'preact';
import { Field, type FieldProps } from './field';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export interface TextInputProps
  extends Omit<HTMLAttributes<HTMLInputElement>, 'role' | 'label' | 'icon' | 'value'>,
    Omit<FieldProps, 'children'> {
  value: string;
  onText: (value: string) => void;
  icon?: IconName;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  /** Off unless told: what is typed here is seldom what was typed elsewhere. */
  autocomplete?: 'off' | 'new-password';
  min?: string | number;
  max?: string | number;
  type?: 'text' | 'search' | 'url' | 'email' | 'password' | 'date' | 'datetime-local' | 'number';
  ref?: Ref<HTMLInputElement>;
}

/** One line of text, with its label. */
export function TextInput({
  label,
  hint,
  error,
  hiddenLabel,
  value,
  onText,
  icon,
  type = 'text',
  ...rest
}: TextInputProps) {
  return (
    <Field label={label} hint={hint} error={error} hiddenLabel={hiddenLabel}>
      {(ids) => (
        <span class="m-input-box">
          {icon && <Icon name={icon} />}
          <input
            autocomplete="off"
            {...rest}
            {...ids}
            // The element's types pair each input type with its roles; none is set here.
            {...({ type } as { type: 'text' })}
            class="m-input"
            value={value}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </span>
      )}
    </Field>
  );
}
