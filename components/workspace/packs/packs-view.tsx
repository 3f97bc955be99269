import type { ComponentChildren } from 'preact';
import { useI18n } from '@/components/ui/i18n-context';
import type { RenewalRow } from '@/utils/messaging/verbs/publish-verbs';
import { PageHead } from '../page-head';
import { RenewalLines } from '../publish/renewal-lines';
import { formatRoute } from '../route';
import { Section } from '../section';
import { PackJoin, type PackJoinProps } from './pack-join';

export interface PacksViewProps {
  join: PackJoinProps;
  /** How many packs are installed. */
  total: number;
  /** Packs published from here that are to be signed again. */
  renewals: readonly RenewalRow[];
  /** `PackCard`, in the order in which the packs speak. */
  children: ComponentChildren;
}

/** The installed packs in their order, and the way to one more. */
export function PacksView({ join, total, renewals, children }: PacksViewProps) {
  const { t } = useI18n();
  return (
    <div class="w-page">
      <PageHead
        title={t('area_packs')}
        actions={
          <a class="m-button m-secondary" href={formatRoute('packs', { view: 'publish' })}>
            {t('pub_open')}
          </a>
        }
      >
        {t('packs_intro')}
      </PageHead>
      <RenewalLines
        renewals={renewals}
        now={join.now}
        hrefOf={(pack) => formatRoute('packs', { view: 'publish', pack })}
      />
      <Section title={t('packs_join')}>
        <PackJoin {...join} />
      </Section>
      {total > 1 && <p class="m-soft">{t('packs_order_hint')}</p>}
      {children}
    </div>
  );
}
