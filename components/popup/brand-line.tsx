import { BrandQuestion } from '@/components/overlay/brand-question';
import { useI18n } from '@/components/ui/i18n-context';
import type { PageBrand } from '@/utils/messaging/protocol';

export interface BrandLineProps {
  /** Null: Moderato does not run in this tab. */
  brand: PageBrand | null;
  onBrand: (packId: string) => void;
}

/** For which brand one answers on this page; the question, while nothing says it. */
export function BrandLine({ brand, onBrand }: BrandLineProps) {
  const { t } = useI18n();
  if (!brand) return null;
  if (brand.how === 'unknown') {
    return brand.options.length === 0 ? null : (
      <BrandQuestion account={brand.account} options={brand.options} onBrand={onBrand} />
    );
  }
  const { name, account } = brand;
  return (
    <p class="m-soft m-small">
      {account === null ? t('popup_brand', { brand: name }) : t('popup_brand_account', { brand: name, account })}
    </p>
  );
}
