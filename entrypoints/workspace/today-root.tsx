import { noFilters, toQuery, writeFilters } from '@/components/workspace/log/log-filters';
import { planPeriod } from '@/components/workspace/log/plan-period';
import { formatRoute } from '@/components/workspace/route';
import { TodayView } from '@/components/workspace/today/today-view';
import { localDay } from './local-day';
import { openPractice } from './open-practice';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

/** Joins Today to the log. */
export function TodayRoot({ page }: { page: PageActions }) {
  const now = new Date();
  const day = localDay(now);
  const unconfirmed = { ...noFilters, ...planPeriod('week', day), outcome: 'attempted' } as const;
  const summary = useAnswer('log.today', { timeZoneOffset: now.getTimezoneOffset() }, page.tell);
  const recent = useAnswer('log.query', { limit: 6 }, page.tell);
  const waiting = useAnswer('log.query', { ...toQuery(unconfirmed), limit: 1000 }, page.tell);
  const old = waiting.data?.rows.filter((line) => now.getTime() - Date.parse(line.at) > 60_000) ?? [];
  return (
    <TodayView
      day={day}
      now={now.getTime()}
      summary={summary.data}
      recent={recent.data?.rows ?? []}
      unconfirmed={old.length}
      unconfirmedHref={formatRoute('log', writeFilters(unconfirmed))}
      onPractise={openPractice}
    />
  );
}
