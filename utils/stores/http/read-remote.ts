import { classifyStatus } from './classify-status';
import { isHtml } from './is-html';
import { readValidators } from './read-validators';
import { type Failed, failed } from './remote-failure';
import { type HttpRequest, sendRequest } from './send-request';
import { type Validators, writeConditions } from './write-conditions';

export type RemoteAnswer =
  | {
      status: 'new';
      bytes: Uint8Array<ArrayBuffer>;
      /** To be kept and given with the next reading; both null when they cannot be trusted yet. */
      validators: Validators;
      /** The server's clock, ISO 8601; null when it does not say. */
      serverTime: string | null;
    }
  | { status: 'not-modified'; serverTime: string | null }
  | Failed;

export interface RemoteRequest extends Pick<HttpRequest, 'maxBytes' | 'silenceMs' | 'totalMs' | 'fetch'> {
  /** What the last reading gave; absent: whatever is there is new. */
  validators?: Validators | null;
  /** Credentials, if any; with them no redirection is followed. */
  headers?: Readonly<Record<string, string>>;
}

/**
 * Reads a file from a store: "not modified" when the server says so, the bytes when they are there, or why not. Never throws.
 * Whether the bytes differ from those before is for the caller to see: some servers know neither tags nor dates.
 * @param url HTTPS, or this machine
 */
export async function readRemote(url: string, request: RemoteRequest = {}): Promise<RemoteAnswer> {
  const { validators, headers, ...limits } = request;
  const conditions = validators ? writeConditions(validators) : {};
  const follow = headers === undefined || Object.keys(headers).length === 0;
  const answer = await sendRequest(url, { ...limits, headers: { ...headers, ...conditions }, follow });
  if (answer.status === 'failed') return answer;
  const serverTime = readServerTime(answer.headers);
  if (answer.code === 304 && Object.keys(conditions).length > 0) return { status: 'not-modified', serverTime };
  if (answer.code !== 200) return classifyStatus(answer.code, answer.headers);
  if (isHtml(answer.headers, answer.bytes)) return failed('answered-html', 200);
  return { status: 'new', bytes: answer.bytes, validators: readValidators(answer.headers), serverTime };
}

function readServerTime(headers: Headers): string | null {
  const time = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
