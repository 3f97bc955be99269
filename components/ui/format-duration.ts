import type { Language } from '@/utils/community/schema';

/** A duration as a person says it: "42 s", "3 min", "1 h 05", "3 j" from two days on. @param ms milliseconds */
export function formatDuration(ms: number, language: Language): string {
  const seconds = Math.round(ms / 1000);
  const unit = (value: number, name: string): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  if (seconds < 60) return unit(seconds, 'second');
  if (seconds < 3600) return unit(Math.round(seconds / 60), 'minute');
  if (seconds >= 172_800) return unit(Math.floor(seconds / 86_400), 'day');
  return `${unit(Math.floor(seconds / 3600), 'hour')} ${String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')}`;
}
