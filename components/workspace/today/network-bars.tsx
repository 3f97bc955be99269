import { useI18n } from '@/components/ui/i18n-context';
import { networkNames } from '@/utils/community/network-names';
import type { NetworkId } from '@/utils/community/networks';
import { formatRoute } from '../route';

export interface NetworkBarsProps {
  networks: readonly { network: string; count: number }[];
  /** Local date of today, YYYY-MM-DD. */
  day: string;
}

/** How the day is shared between networks; each opens its lines. */
export function NetworkBars({ networks, day }: NetworkBarsProps) {
  const { t, language } = useI18n();
  if (networks.length === 0) return <p class="m-soft">{t('today_networks_none')}</p>;
  const top = Math.max(...networks.map(({ count }) => count));
  return (
    <ul class="w-shares">
      {networks.map(({ network, count }) => {
        const label = networkNames[network as NetworkId] ?? network;
        const value = count.toLocaleString(language);
        return (
          <li key={network}>
            <a class="w-share" href={formatRoute('log', { network, from: day, to: day, outcome: 'counted' })}>
              <span class="m-hidden">{t('today_open', { label, value })}</span>
              <span class="m-cut" aria-hidden="true">
                {label}
              </span>
              <span class="w-share-bar">
                <span style={{ width: `${Math.round((count / top) * 100)}%` }} />
              </span>
              <span class="w-share-count" aria-hidden="true">
                {value}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
