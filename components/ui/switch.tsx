import { Checkbox, type CheckboxProps } from './checkbox';

/** On or off, at once. */
export function Switch(props: Omit<CheckboxProps, 'kind' | 'mixed'>) {
  return <Checkbox {...props} kind="switch" />;
}
