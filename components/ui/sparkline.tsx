import { useI18n } from './i18n-context';

export interface SparklineProps {
  /** What is counted: "Interactions, last 7 days". */
  label: string;
  /** Oldest first; `day` is an ISO date. */
  days: readonly { day: string; count: number }[];
}

/** Seven small bars, today's at the end in the accent. Each is named for screen readers and on hover. */
export function Sparkline({ label, days }: SparklineProps) {
  const { t, language } = useI18n();
  const top = Math.max(1, ...days.map((day) => day.count));
  const short = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <ul class="m-sparkline" aria-label={label}>
      {days.map(({ day, count }) => {
        const date = new Date(day);
        const words = t('ui_day_count', { day: long.format(date), count });
        return (
          <li key={day} title={words}>
            <span class="m-hidden">{words}</span>
            <span class="m-sparkline-count" aria-hidden="true">
              {count > 0 ? count.toLocaleString(language) : ''}
            </span>
            <span class="m-sparkline-bar" style={{ height: `${Math.max(2, Math.round((count / top) * 32))}px` }} />
            <span class="m-sparkline-day" aria-hidden="true">
              {short.format(date)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
