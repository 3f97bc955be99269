import type { Language } from '@/utils/community/schema';

/** How long ago, in words: "12 min ago", "il y a 3 h". @param since ISO instant @param now ms */
export function describeAge(since: string, now: number, language: Language, justNow: string): string {
  const minutes = Math.round((now - Date.parse(since)) / 60_000);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  if (minutes < 1) return justNow;
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 48 * 60) return format.format(-Math.round(minutes / 60), 'hour');
  return format.format(-Math.round(minutes / 1440), 'day');
}
