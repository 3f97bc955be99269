import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { AddSite } from '@/components/workspace/networks/add-site';
import { networkNames } from '@/utils/community/network-names';
import type { NetworkId } from '@/utils/community/networks';
import { suggestedNetworks } from './suggested-networks';

export interface WhereStepProps {
  /** Hosts that are on and permitted. */
  known: ReadonlySet<string>;
  /** Called within the click: the browser asks for these hosts. */
  onSwitchOn: (hosts: readonly string[], network: NetworkId | null) => void;
}

/** Second screen: one question of the browser for each network, and a field for any other address. */
export function WhereStep({ known, onSwitchOn }: WhereStepProps) {
  const { t } = useI18n();
  const suggested = new Set(suggestedNetworks.flatMap(({ hosts }) => hosts));
  const others = [...known].filter((host) => !suggested.has(host));
  return (
    <>
      <h1 tabIndex={-1}>{t('welcome_where_title')}</h1>
      <p class="c-lead">{t('welcome_where_intro')}</p>
      <ul class="c-networks">
        {suggestedNetworks.map(({ network, hosts }) => (
          <li key={network}>
            <span class="c-network">
              <strong>{networkNames[network]}</strong>
              <span class="m-soft m-small">{hosts.join(', ')}</span>
            </span>
            {hosts.every((host) => known.has(host)) ? (
              <OnMark words={t('welcome_network_on')} />
            ) : (
              <Button
                small
                aria-label={t('welcome_network_switch', { network: networkNames[network] })}
                onClick={() => onSwitchOn(hosts, hosts.length === 1 ? network : null)}
              >
                {t('welcome_network_add')}
              </Button>
            )}
          </li>
        ))}
        {others.map((host) => (
          <li key={host}>
            <strong class="c-network">{host}</strong>
            <OnMark words={t('welcome_network_on')} />
          </li>
        ))}
      </ul>
      <section class="c-other">
        <h2>{t('welcome_other')}</h2>
        <p class="m-soft">{t('welcome_other_hint')}</p>
        <AddSite known={known} onAdd={(host) => onSwitchOn([host], null)} />
      </section>
      <p class="m-soft">{t('welcome_where_later')}</p>
    </>
  );
}

function OnMark({ words }: { words: string }) {
  return (
    <span class="c-on">
      <Icon name="check" />
      {words}
    </span>
  );
}
