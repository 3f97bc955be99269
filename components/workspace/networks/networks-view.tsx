import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Tabs } from '@/components/ui/tabs';
import { PageHead } from '../page-head';

export const networkTabs = ['sites', 'me', 'keys'] as const;
export type NetworkTab = (typeof networkTabs)[number];

export interface NetworksViewProps {
  /** Not all of it is known yet. */
  busy: boolean;
  tab: NetworkTab;
  onTab: (tab: NetworkTab) => void;
  /** How many sites are on. */
  sites: number;
  /** A settings record that could not be read is kept. */
  setAside: boolean;
  onDownloadAside: () => void;
  onForgetAside: () => void;
  children: ComponentChildren;
}

/** The settings, in three: where, who, how. */
export function NetworksView(props: NetworksViewProps) {
  const { t } = useI18n();
  return (
    <div class="w-page" aria-busy={props.busy}>
      <PageHead title={t('area_networks')}>{t('networks_intro')}</PageHead>
      {props.setAside && (
        <Banner
          actions={
            <>
              <Button small onClick={props.onDownloadAside}>
                {t('aside_download')}
              </Button>
              <Button small look="quiet" onClick={props.onForgetAside}>
                {t('aside_forget')}
              </Button>
            </>
          }
        >
          {t('aside_text')}
        </Banner>
      )}
      <div>
        <Tabs
          label={t('networks_tabs')}
          tabs={networkTabs.map((id) => ({
            id,
            label: t(`networks_tab_${id}`),
            ...(id === 'sites' && { count: props.sites }),
          }))}
          current={props.tab}
          onPick={props.onTab}
        >
          <div class="w-panels">{props.children}</div>
        </Tabs>
      </div>
    </div>
  );
}
