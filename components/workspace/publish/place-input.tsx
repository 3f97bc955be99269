import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { PlaceField } from './place-fields';

export interface PlaceInputProps {
  field: PlaceField;
  value: string;
  wrong: boolean;
  onText: (value: string) => void;
}

/** One thing a store needs to know. */
export function PlaceInput({ field, value, wrong, onText }: PlaceInputProps) {
  const { t } = useI18n();
  const { label, example, secret, optional, choices } = field;
  if (choices)
    return (
      <Select
        label={t(label)}
        value={value}
        options={choices.map((one) => ({ value: one.value, label: t(one.label) }))}
        onPick={onText}
      />
    );
  const hint = secret ? t(secret) : t(optional ? 'place_optional' : 'place_example', { example });
  return (
    <TextInput
      label={t(label)}
      hint={hint}
      error={wrong ? t('place_wrong', { example: example || '••••••••' }) : undefined}
      type={secret ? 'password' : 'text'}
      autocomplete={secret ? 'new-password' : 'off'}
      spellcheck={false}
      maxLength={2000}
      value={value}
      onText={onText}
    />
  );
}
