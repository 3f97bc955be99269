import type { Language } from '@/utils/community/schema';

const styles = {
  /** 12 mars · 12 March */
  day: { day: 'numeric', month: 'long' },
  /** jeudi 12 mars · Thursday 12 March */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 12 mars 2026 · 12 March 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 12/03/2026 */
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof styles;
const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * Writes a calendar day as people of that language do ("1er avril").
 * @param day ISO 8601, "2026-03-12" (a time after it is ignored); any other text comes back as it is
 * @param style an unknown style counts as `day`
 */
export function formatDay(day: string, style: string, lang: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (!parts) return day;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  const options = styles[Object.hasOwn(styles, style) ? (style as DayStyle) : 'day'];
  const written = new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: 'UTC' }).format(date);
  const spoken = lang === 'fr' && style !== 'short' ? written.replace(/(^|\s)1 /, '$11er ') : written;
  return spoken.replace(',', '');
}
