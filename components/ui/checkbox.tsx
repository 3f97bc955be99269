import { useId } from 'preact/hooks';

export interface CheckboxProps {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Some of what it stands for is chosen. */
  mixed?: boolean;
  disabled?: boolean;
  hiddenLabel?: boolean;
  /** A switch takes effect at once; a box is read when the form is saved. */
  kind?: 'checkbox' | 'switch';
}

/** A box or a switch with its label at its side; the whole line is its target. */
export function Checkbox(props: CheckboxProps) {
  const { label, hint, checked, onChange, mixed = false, disabled = false, hiddenLabel, kind = 'checkbox' } = props;
  const id = useId();
  return (
    <div class="m-check-line">
      <label class="m-check">
        <input
          type="checkbox"
          role={kind === 'switch' ? 'switch' : undefined}
          class={`m-${kind}`}
          checked={checked}
          indeterminate={mixed}
          disabled={disabled}
          aria-describedby={hint && id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class={hiddenLabel ? 'm-hidden' : ''}>{label}</span>
      </label>
      {hint && (
        <p id={id} class="m-check-hint m-soft m-small">
          {hint}
        </p>
      )}
    </div>
  );
}
