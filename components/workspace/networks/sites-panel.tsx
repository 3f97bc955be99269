import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { SeverityMark } from '@/components/ui/severity-mark';
import { Table } from '@/components/ui/table';
import type { Column } from '@/components/ui/table-types';
import { networkNames } from '@/utils/community/network-names';
import type { SiteSwitch } from '@/utils/settings/schema';
import { Section } from '../section';
import { AddSite, type AddSiteProps } from './add-site';

export interface SitesPanelProps extends AddSiteProps {
  sites: readonly SiteSwitch[];
  /** Hosts the browser still gives access to. */
  permitted: ReadonlySet<string>;
  onSwitchOff: (site: SiteSwitch) => void;
  onForget: (host: string, slot: string) => void;
}

/** The hosts that are switched on: their access, what was taught there, the way off. */
export function SitesPanel({ sites, permitted, known, onAdd, onSwitchOff, onForget }: SitesPanelProps) {
  const { t, language } = useI18n();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const taughtColumn: Column<SiteSwitch> = {
    id: 'taught',
    label: t('sites_taught'),
    render: (site) => (
      <span class="w-chips">
        {Object.keys(site.taught).map((slot) => (
          <Chip
            key={slot}
            removeLabel={t('sites_taught_forget', { slot, host: site.host })}
            onRemove={() => onForget(site.host, slot)}
          >
            {slot}
          </Chip>
        ))}
      </span>
    ),
  };
  const columns: Column<SiteSwitch>[] = [
    { id: 'host', label: t('sites_host'), render: (site) => <strong>{site.host}</strong> },
    {
      id: 'network',
      label: t('sites_network'),
      render: (site) =>
        site.network ? networkNames[site.network] : <span class="m-soft">{t('sites_network_auto')}</span>,
    },
    { id: 'since', label: t('sites_since'), render: (site) => day.format(new Date(site.enabledAt)) },
    {
      id: 'access',
      label: t('sites_access'),
      render: (site) =>
        permitted.has(site.host) ? (
          t('sites_access_yes')
        ) : (
          <span class="w-acts">
            <SeverityMark kind="attention" word={t('sites_access_lost')} />
            <Button small onClick={() => onAdd(site.host)}>
              {t('sites_access_again')}
            </Button>
          </span>
        ),
    },
    ...(sites.some(({ taught }) => Object.keys(taught).length > 0) ? [taughtColumn] : []),
    {
      id: 'off',
      label: t('sites_off'),
      align: 'end',
      render: (site) => (
        <Button small aria-label={t('sites_off_host', { host: site.host })} onClick={() => onSwitchOff(site)}>
          {t('sites_off')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <Section title={t('sites_add')}>
        <AddSite known={known} onAdd={onAdd} />
      </Section>
      <Section title={t('sites_title')} hint={t('sites_hint')}>
        <Table
          label={t('sites_title')}
          rows={sites}
          rowId={(site) => site.host}
          empty={
            <EmptyState icon="globe" title={t('sites_empty')}>
              {t('sites_empty_text')}
            </EmptyState>
          }
          columns={columns}
        />
      </Section>
    </>
  );
}
