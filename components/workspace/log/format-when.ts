import type { Language } from '@/utils/community/schema';

/** An instant as a log shows it: the time today, day and time this year, with the year before. @param now ms since the epoch */
export function formatWhen(iso: string, now: number, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const today = new Date(now);
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  if (date.toDateString() === today.toDateString()) return date.toLocaleTimeString(language, time);
  const year = date.getFullYear() === today.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return date.toLocaleString(language, { day: 'numeric', month: 'short', ...year, ...time });
}
