import { useI18n } from '@/components/ui/i18n-context';
import { formatRoute } from '../route';

export interface WeekBarsProps {
  /** Oldest first; `day` is a local date, YYYY-MM-DD. */
  days: readonly { day: string; count: number }[];
}

/** Height of the tallest bar, px. */
const tallest = 96;

/** Seven bars, today's at the end; each opens its day in the log. */
export function WeekBars({ days }: WeekBarsProps) {
  const { t, language } = useI18n();
  const top = Math.max(1, ...days.map(({ count }) => count));
  const short = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <ul class="w-week">
      {days.map(({ day, count }) => {
        const date = new Date(day);
        const value = count.toLocaleString(language);
        return (
          <li key={day}>
            <a href={formatRoute('log', { from: day, to: day, outcome: 'counted' })}>
              <span class="m-hidden">{t('today_open', { label: long.format(date), value })}</span>
              <span class="w-week-count" aria-hidden="true">
                {count > 0 ? value : ''}
              </span>
              <span class="w-week-bar" style={{ height: `${Math.max(3, Math.round((count / top) * tallest))}px` }} />
              <span class="w-week-day" aria-hidden="true">
                {short.format(date)}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
