import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import type { Condition } from '@/utils/charter/schema';
import { NumberField } from './number-field';

type History = Extract<Condition, { history: unknown }>['history'];

export interface HistoryFieldsProps {
  history: History;
  onChange: (history: History) => void;
}

/** What is asked of the author's history. */
export function HistoryFields({ history: { firstTime, violationsAtLeast }, onChange }: HistoryFieldsProps) {
  const { t } = useI18n();
  const put = (first: boolean | undefined, flags: number | undefined) =>
    onChange({
      ...(first !== undefined && { firstTime: first }),
      ...(flags !== undefined && { violationsAtLeast: flags }),
    });
  return (
    <>
      <Select
        label={t('rules_history_author')}
        value={firstTime === undefined ? 'any' : firstTime ? 'new' : 'known'}
        options={(['any', 'new', 'known'] as const).map((value) => ({ value, label: t(`rules_history_${value}`) }))}
        onPick={(value) => put(value === 'any' ? undefined : value === 'new', violationsAtLeast)}
      />
      <NumberField
        label={t('rules_history_flags')}
        min={1}
        value={violationsAtLeast}
        onNumber={(flags) => put(firstTime, flags)}
      />
    </>
  );
}
