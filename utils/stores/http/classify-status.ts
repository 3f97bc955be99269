import { readRetryAfter } from './read-retry-after';
import { type Failed, failed } from './remote-failure';

/** What an HTTP status that is no success means to us. */
export function classifyStatus(code: number, headers: Headers): Failed {
  const retryAfter = readRetryAfter(headers);
  if (code === 404 || code === 410) return failed('missing', code);
  if (code === 401 || code === 403 || code === 407) return failed('not-let-in', code, retryAfter);
  if (code === 429 || (code === 503 && retryAfter !== null)) return failed('busy', code, retryAfter);
  if (code === 507) return failed('full', code, retryAfter);
  if (code === 413) return failed('too-large', code);
  // 511: a network that wants a log-in first (RFC 6585).
  if (code === 511) return failed('answered-html', code);
  if (code >= 500) return failed('server-error', code, retryAfter);
  return failed('odd-answer', code, retryAfter);
}
