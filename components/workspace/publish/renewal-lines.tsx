import { Banner } from '@/components/ui/banner';
import { useI18n } from '@/components/ui/i18n-context';
import type { RenewalRow } from '@/utils/messaging/verbs/publish-verbs';
import { formatDay } from '../packs/describe-freshness';

export interface RenewalLinesProps {
  renewals: readonly RenewalRow[];
  now: number;
  /** Where a pack is signed again. */
  hrefOf: (packId: string) => string;
  /** In a popup links open a tab. */
  target?: '_blank';
}

/** One quiet line for each pack published from here that is to be vouched for anew. */
export function RenewalLines({ renewals, now, hrefOf, target }: RenewalLinesProps) {
  const { t, language } = useI18n();
  return (
    <>
      {renewals.map(({ packId, title, version, expires, expired }) => (
        <Banner
          key={packId}
          actions={
            <a class="m-button m-secondary m-compact" href={hrefOf(packId)} target={target}>
              {t('pub_renew_open')}
            </a>
          }
        >
          {t(expired ? 'pub_expired' : 'pub_expires_soon', { title, version, date: formatDay(expires, now, language) })}
        </Banner>
      ))}
    </>
  );
}
