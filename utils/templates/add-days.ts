/** The day so many days later (negative: earlier), both ISO 8601 "2026-03-12". Any other text comes back as it is. */
export function addDays(day: string, days: number): string {
  const start = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(start) || !Number.isFinite(days)) return day;
  const end = new Date(start + Math.trunc(days) * 86_400_000);
  return Number.isNaN(end.getTime()) ? day : end.toISOString().slice(0, 10);
}
