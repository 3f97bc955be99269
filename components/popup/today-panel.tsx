import { formatDuration } from '@/components/ui/format-duration';
import { useI18n } from '@/components/ui/i18n-context';
import { Sparkline } from '@/components/ui/sparkline';
import { networkNames } from '@/utils/community/network-names';
import type { NetworkId } from '@/utils/community/networks';
import type { DaySummary } from '@/utils/messaging/protocol';

/** Today's figures and the last seven days. */
export function TodayPanel({ summary }: { summary: DaySummary }) {
  const { t, language } = useI18n();
  const median = summary.medianHandleMs;
  const networks = summary.networks
    .map(({ network, count }) => `${networkNames[network as NetworkId] ?? network} ${count.toLocaleString(language)}`)
    .join(' · ');
  return (
    <>
      <div class="m-figures">
        <dl>
          <div>
            <dt>{t('popup_answered', { count: summary.answered })}</dt>
            <dd>{summary.answered.toLocaleString(language)}</dd>
          </div>
          <div>
            <dt>{t('popup_flagged', { count: summary.flagged })}</dt>
            <dd>{summary.flagged.toLocaleString(language)}</dd>
          </div>
        </dl>
        <Sparkline label={t('popup_week')} days={summary.week} />
      </div>
      <p class="m-soft m-small">
        {t('popup_median', { time: median === null ? t('popup_no_median') : formatDuration(median, language) })}
        {networks && <span class="m-today-networks">{networks}</span>}
      </p>
    </>
  );
}
