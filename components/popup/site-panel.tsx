import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Switch } from '@/components/ui/switch';
import type { SiteState } from '@/utils/messaging/protocol';

export interface SitePanelProps {
  /** Null: the tab shows no ordinary web page. */
  site: SiteState | null;
  /** The network's own name, where it is known. */
  networkLabel: string | null;
  /** Asks the browser's permission for this host alone, or gives it back. */
  onSwitch: (on: boolean) => void;
  problem: string | null;
}

/** The site of the present tab: on or off, and what it was recognised as. */
export function SitePanel({ site, networkLabel, onSwitch, problem }: SitePanelProps) {
  const { t } = useI18n();
  const trouble = problem && <Banner>{problem}</Banner>;
  if (!site)
    return (
      <>
        {trouble}
        <p class="m-soft">{t('popup_site_none')}</p>
      </>
    );
  const lost = site.enabled && !site.permitted;
  const on = networkLabel ? t('popup_site_on', { network: networkLabel }) : t('popup_site_on_any');
  return (
    <>
      <Switch
        label={t('popup_site_switch', { host: site.host })}
        hint={site.enabled ? on : t('popup_site_off')}
        checked={site.enabled && site.permitted}
        onChange={onSwitch}
      />
      {lost && (
        <Banner
          actions={
            <Button small onClick={() => onSwitch(true)}>
              {t('error_permission_lost_do')}
            </Button>
          }
        >
          {t('popup_site_lost')}
        </Banner>
      )}
      {trouble}
    </>
  );
}
