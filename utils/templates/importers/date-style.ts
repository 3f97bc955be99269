/** Our ways of writing a day out, or null for a time of day, which we do not write. */
export type DateStyle = 'day' | 'weekday' | 'long' | 'short' | null;

/**
 * The nearest of our ways for a format of another tool.
 * @param format of moment ("dddd D MMMM YYYY") or of strftime ("%A %d %B %Y")
 */
export function dateStyle(format: string): DateStyle {
  const strftime = format.includes('%');
  const weekday = strftime ? /%-?[aA]/.test(format) : /\bd{3,4}\b/.test(format);
  const month = strftime ? /%-?[bBh]/.test(format) : /M{3,4}/.test(format);
  const number = strftime ? /%-?[dejmDxFyYcG]/.test(format) : /D|M|Y|^L|\bl{1,4}\b/.test(format);
  const year = strftime ? /%-?[yYGDxFc]/.test(format) : /Y|L{2,}/.test(format);
  if (weekday) return 'weekday';
  if (month) return year ? 'long' : 'day';
  if (number) return 'short';
  return format.trim() === '' ? 'long' : null;
}
