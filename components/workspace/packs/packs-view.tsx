import type { ComponentChildren } from 'preact';
import { useI18n } from '@/components/ui/i18n-context';
import { PageHead } from '../page-head';
import { Section } from '../section';
import { PackJoin, type PackJoinProps } from './pack-join';

export interface PacksViewProps {
  join: PackJoinProps;
  /** How many packs are installed. */
  total: number;
  /** `PackCard`, in the order in which the packs speak. */
  children: ComponentChildren;
}

/** The installed packs in their order, and the way to one more. */
export function PacksView({ join, total, children }: PacksViewProps) {
  const { t } = useI18n();
  return (
    <div class="w-page">
      <PageHead title={t('area_packs')}>{t('packs_intro')}</PageHead>
      <Section title={t('packs_join')}>
        <PackJoin {...join} />
      </Section>
      {total > 1 && <p class="m-soft">{t('packs_order_hint')}</p>}
      {children}
    </div>
  );
}
