/** Where pages keep an exact time, the standard attribute first. Numbers are milliseconds since 1970, or seconds. */
const attributes = ['datetime', 'content', 'data-time', 'data-timestamp', 'data-utime', 'ts', 'data-date'];
/** ISO 8601 as the standard writes it; kept as it is, with its own offset. */
const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?$/;
/** Anything else that begins like a date with a year: `2025-09-01T09:01:10.332000+0000`, `2024-02-14 09:21`. */
const dated = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d|$)/;

/** The exact time an element carries, as ISO 8601; null when it only shows a relative or worded one. */
export function readTime(el: Element | null): string | null {
  if (el === null) return null;
  for (const name of attributes) {
    const value = el.getAttribute(name)?.trim();
    if (!value || value.length > 64) continue;
    if (iso.test(value)) return value;
    if (/^\d{10}(?:\d{3})?$/.test(value)) return toIso(Number(value) * (value.length === 10 ? 1000 : 1));
    if (dated.test(value)) return toIso(Date.parse(value));
  }
  // A tooltip is words, but for `abbr` of old pages.
  const tip = el.getAttribute('title')?.trim() ?? '';
  return iso.test(tip) ? tip : null;
}

function toIso(ms: number): string | null {
  return Number.isFinite(ms) ? new Date(ms).toISOString() : null;
}
