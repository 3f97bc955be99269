import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDuration } from '@/components/ui/format-duration';
import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import type { Interaction } from '@/utils/log/schema';
import type { DaySummary } from '@/utils/messaging/protocol';
import { LineSummary } from '../log/line-summary';
import { PageHead } from '../page-head';
import { formatRoute } from '../route';
import { Section } from '../section';
import { Figure } from './figure';
import { NetworkBars } from './network-bars';
import { WeekBars } from './week-bars';

export interface TodayViewProps {
  /** Local date, YYYY-MM-DD. */
  day: string;
  /** Ms since the epoch. */
  now: number;
  /** Null while it is being read. */
  summary: DaySummary | null;
  /** The last few lines, newest first. */
  recent: readonly Interaction[];
  /** Lines of the last days whose result nobody saw. */
  unconfirmed: number;
  unconfirmedHref: string;
  onPractise: () => void;
}

/** The day: figures, week, networks, last lines. Everything opens what it counts. */
export function TodayView({ day, now, summary, recent, unconfirmed, unconfirmedHref, onPractise }: TodayViewProps) {
  const { t, language } = useI18n();
  const date = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const words = date.format(new Date(day));
  const of = (params: Record<string, string>) => formatRoute('log', { from: day, to: day, ...params });
  const median = summary?.medianHandleMs ?? null;
  const quiet = summary?.week.every(({ count }) => count === 0) ?? false;
  return (
    <div class="w-page">
      <PageHead title={t('area_today')}>{words[0]?.toUpperCase() + words.slice(1)}</PageHead>
      {!summary && <Skeleton lines={6} />}
      {quiet && (
        <EmptyState
          level={2}
          icon="today"
          title={t('today_empty')}
          action={
            <div class="w-acts">
              <a class="m-button m-secondary" href={formatRoute('networks')}>
                {t('today_empty_sites')}
              </a>
              <Button look="primary" onClick={onPractise}>
                {t('today_empty_practise')}
              </Button>
            </div>
          }
        >
          {t('today_empty_text')}
        </EmptyState>
      )}
      {unconfirmed > 0 && (
        <Banner actions={<a href={unconfirmedHref}>{t('today_unconfirmed_open')}</a>}>
          {t('today_unconfirmed', { n: unconfirmed })}
        </Banner>
      )}
      {summary && !quiet && (
        <>
          <section class="w-figures" aria-label={t('today_figures')}>
            <Figure
              label={t('today_answered')}
              value={summary.answered.toLocaleString(language)}
              href={of({ action: 'reply', outcome: 'confirmed' })}
            />
            <Figure
              label={t('today_flagged')}
              value={summary.flagged.toLocaleString(language)}
              href={of({ action: 'flag', outcome: 'counted' })}
            />
            <Figure
              label={t('today_total')}
              value={summary.total.toLocaleString(language)}
              href={of({ outcome: 'counted' })}
            />
            <Figure
              label={t('today_median')}
              value={median === null ? '–' : formatDuration(median, language)}
              href={of({ action: 'reply', outcome: 'confirmed', sortBy: 'handleMs' })}
            />
          </section>
          <div class="w-columns">
            <Section
              title={t('today_week')}
              actions={
                <span class="m-soft m-small">
                  {t('today_week_total', { n: summary.week.reduce((sum, { count }) => sum + count, 0) })}
                </span>
              }
            >
              <WeekBars days={summary.week} />
            </Section>
            <Section title={t('today_networks')}>
              <NetworkBars networks={summary.networks} day={day} />
            </Section>
          </div>
          <Section title={t('today_last')} actions={<a href={formatRoute('log')}>{t('today_all')}</a>}>
            <ul class="w-last">
              {recent.map((line) => (
                <li key={line.id}>
                  <LineSummary line={line} now={now} href={formatRoute('log', { line: line.id })} />
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </div>
  );
}
