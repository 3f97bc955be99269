import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { Rendering } from '@/utils/messaging/protocol';
import type { Answers } from './picker-types';

export interface PickerMissingProps {
  fields: Rendering['missing'];
  answers: Answers;
  onAnswers: (answers: Answers) => void;
}

/** What a template still needs, asked where its preview is. */
export function PickerMissing({ fields, answers, onAnswers }: PickerMissingProps) {
  const { t } = useI18n();
  return (
    <fieldset class="m-picker-missing">
      <legend class="m-small">{t('picker_missing', { n: fields.length })}</legend>
      {fields.map(({ name, label, type, choices }) => {
        const value = answers[name] ?? '';
        const onText = (text: string) => onAnswers({ ...answers, [name]: text });
        return type === 'choice' ? (
          <Select
            key={name}
            label={label}
            value={value}
            options={[
              { value: '', label: t('picker_choose') },
              ...choices.map((each) => ({ value: each, label: each })),
            ]}
            onPick={onText}
          />
        ) : (
          <TextInput key={name} label={label} type={type} value={value} onText={onText} />
        );
      })}
    </fieldset>
  );
}
