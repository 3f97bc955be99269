/**
 * Closed list of why a store gave nothing. Each has its sentence in `utils/messages/stores.ts` as `remote_<reason>`, and
 * `remote_<reason>_do` with what the person can do.
 */
export const remoteFailures = [
  /** This machine has no network. */
  'offline',
  /** No connection: the name, the certificate, the server, or the browser's permission. */
  'unreachable',
  /** Nothing came for too long, or it came in drops. */
  'too-slow',
  /** The connection broke, or the answer is shorter than announced. */
  'cut-off',
  'too-large',
  /** A page where data was expected: a log-in form, a hotel's network, a wrong address. */
  'answered-html',
  /** 404 or 410. */
  'missing',
  /** 401 or 403. */
  'not-let-in',
  /** 429, or 503 that says when to come back. */
  'busy',
  'server-error',
  /** 507: the store has no room left. */
  'full',
  /** The address leads to another origin, or somewhere while we carry credentials. */
  'redirected',
  /** Neither HTTPS nor this very machine. */
  'not-https',
  /** A status nobody can make sense of here. */
  'odd-answer',
] as const;
export type RemoteFailure = (typeof remoteFailures)[number];

export interface Failed {
  status: 'failed';
  reason: RemoteFailure;
  /** HTTP status; null when there was no answer. */
  code: number | null;
  /** Seconds the server asks to wait, at most a day; null when it does not say. */
  retryAfter: number | null;
}

/** A failure without an answer, or with one that said nothing more. */
export const failed = (
  reason: RemoteFailure,
  code: number | null = null,
  retryAfter: number | null = null,
): Failed => ({
  status: 'failed',
  reason,
  code,
  retryAfter,
});
