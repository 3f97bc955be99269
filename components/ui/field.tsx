import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  label: string;
  /** What to write there, or what it is for. */
  hint?: string | undefined;
  /** What is wrong, and what to do about it. */
  error?: string | undefined;
  /** Label and hint are read out but not shown. */
  hiddenLabel?: boolean | undefined;
  children: (ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }) => ComponentChildren;
}

/** A label, a control, a hint and an error, tied together for screen readers. */
export function Field({ label, hint, error, hiddenLabel, children }: FieldProps) {
  const id = useId();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="m-field">
      <label class={hiddenLabel ? 'm-hidden' : 'm-label'} for={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': about || undefined, 'aria-invalid': Boolean(error) })}
      {hint && (
        <p id={`${id}-hint`} class={hiddenLabel ? 'm-hidden' : 'm-soft m-small'}>
          {hint}
        </p>
      )}
      <p id={`${id}-error`} class="m-field-error m-small" aria-live="polite" hidden={!error}>
        {error}
      </p>
    </div>
  );
}
