const day = 24 * 60 * 60;

/**
 * Seconds a server asks to wait (RFC 9110 §10.2.3: a number, or a date). A date is read against the server's own `Date`, so
 * that a wrong clock here does no harm. Null: it does not say, or nothing readable. At most a day.
 */
export function readRetryAfter(headers: Headers): number | null {
  const said = headers.get('retry-after')?.trim();
  if (!said) return null;
  if (/^\d{1,9}$/.test(said)) return Math.min(Number(said), day);
  const until = Date.parse(said);
  const now = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(until) || Number.isNaN(now)) return null;
  return Math.min(Math.max(0, Math.ceil((until - now) / 1000)), day);
}
