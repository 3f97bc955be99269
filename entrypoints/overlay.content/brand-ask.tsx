import { BrandQuestion } from '@/components/overlay/brand-question';
import type { PageBrand } from '@/utils/messaging/protocol';

export interface BrandAskProps {
  brand: PageBrand | null;
  onBrand(packId: string): void;
}

/** The question for which brand one answers, while nothing on the page says it. */
export function BrandAsk({ brand, onBrand }: BrandAskProps) {
  if (brand?.how !== 'unknown' || brand.options.length === 0) return null;
  return <BrandQuestion account={brand.account} options={brand.options} onBrand={onBrand} />;
}
