import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';

export interface BrandQuestionProps {
  /** As the page writes it; null where it names none. */
  account: string | null;
  options: readonly { packId: string; name: string }[];
  onBrand: (packId: string) => void;
}

/** Asks for which brand one answers on this account, once: the answer is kept. */
export function BrandQuestion({ account, options, onBrand }: BrandQuestionProps) {
  const { t } = useI18n();
  return (
    <fieldset class="m-brand-ask">
      <legend>{account === null ? t('overlay_brand_ask') : t('overlay_brand_ask_account', { account })}</legend>
      {options.map(({ packId, name }) => (
        <Button key={packId} small onClick={() => onBrand(packId)}>
          {name}
        </Button>
      ))}
    </fieldset>
  );
}
