import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';

export interface PackChoiceProps {
  packs: readonly { id: string; title: string; brand: string }[];
  current: string;
  onPick: (id: string) => void;
}

/** Which of several packs an area shows; nothing where there is but one. */
export function PackChoice({ packs, current, onPick }: PackChoiceProps) {
  const { t } = useI18n();
  if (packs.length < 2) return null;
  return (
    <div class="w-pack-choice">
      <Select
        small
        label={t('packs_choose')}
        value={current}
        options={packs.map(({ id, title, brand }) => ({
          value: id,
          label: title.includes(brand) ? title : t('packs_pair', { name: brand, value: title }),
        }))}
        onPick={onPick}
      />
    </div>
  );
}
