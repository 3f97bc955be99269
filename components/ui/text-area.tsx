import type { Ref, TextareaHTMLAttributes } from 'preact';
import { Field, type FieldProps } from './field';

export interface TextAreaProps
  extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'label'>,
    Omit<FieldProps, 'children'> {
  value: string;
  onText: (value: string) => void;
  /** Code face, for Liquid. */
  mono?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text, with their label; grows with what is written where the browser knows how. */
export function TextArea({ label, hint, error, hiddenLabel, value, onText, mono, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} hiddenLabel={hiddenLabel}>
      {(ids) => (
        <textarea
          rows={3}
          {...rest}
          {...ids}
          class={`m-input m-text-area${mono ? ' m-mono' : ''}`}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
