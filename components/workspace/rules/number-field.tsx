import { TextInput } from '@/components/ui/text-input';

export interface NumberFieldProps {
  label: string;
  /** Absent: left empty. */
  value: number | undefined;
  min?: number;
  max?: number;
  onNumber: (value: number | undefined) => void;
}

/** A whole number, or nothing. */
export function NumberField({ label, value, min = 0, max = 100_000, onNumber }: NumberFieldProps) {
  return (
    <TextInput
      label={label}
      type="number"
      min={min}
      max={max}
      value={value === undefined ? '' : String(value)}
      onText={(text) => onNumber(text === '' ? undefined : Math.trunc(Number(text)))}
    />
  );
}
