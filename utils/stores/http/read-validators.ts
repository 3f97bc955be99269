import type { Validators } from './write-conditions';

/** nginx builds its tag from seconds and size: two versions written within one second may share it. */
const settledMs = 2000;

/**
 * What to ask with next time. None when the file changed less than two seconds before this answer: a later version may carry
 * the very same tag and date, and "not modified" would be a lie (RFC 9110 §8.8.2.2). Both dates are the server's own.
 */
export function readValidators(headers: Headers): Validators {
  const etag = headers.get('etag')?.trim() || null;
  const lastModified = headers.get('last-modified')?.trim() || null;
  const age = Date.parse(headers.get('date') ?? '') - Date.parse(lastModified ?? '');
  if (!Number.isNaN(age) && age < settledMs) return { etag: null, lastModified: null };
  return { etag, lastModified };
}
