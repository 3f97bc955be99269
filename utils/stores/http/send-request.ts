import { findAddress } from './find-address';
import { readBody } from './read-body';
import { type Failed, failed } from './remote-failure';

export interface HttpRequest {
  method?: string;
  /** Credentials go here and nowhere else; they never come back in an answer. */
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array<ArrayBuffer> | string;
  /** Longest answer read, in bytes, after decompression. */
  maxBytes?: number;
  /** Longest silence, in ms, before the answer and between two pieces of it. */
  silenceMs?: number;
  /** Longest exchange, in ms: an answer in drops is never silent. */
  totalMs?: number;
  /** Whether to go along where the address leads on; never with credentials. */
  follow?: boolean;
  fetch?: typeof fetch;
}

export interface Answered {
  status: 'answered';
  code: number;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A store that is up answers within a second or two; ten leaves room for a bad train. */
const defaultSilenceMs = 10_000;
/** Two of them and a pause fit below the five minutes a background may work on one event. */
const defaultTotalMs = 60_000;
/** 4 MiB: no answer but a pack is longer, and a pack's reader says how long. */
const defaultMaxBytes = 4 * 1024 * 1024;
/** Slowest upload waited for, in bytes a millisecond: half a DSL line. */
const uploadRate = 32;

/**
 * One HTTP exchange with a store, to its end: cookies left out, cache passed over, time and size limited. Never throws; any
 * HTTP status is an answer, but a redirection that is not followed.
 */
export async function sendRequest(url: string, request: HttpRequest = {}): Promise<Answered | Failed> {
  const address = findAddress(url);
  if (address === null) return failed('not-https');
  const { headers = {}, body, method = 'GET', maxBytes = defaultMaxBytes } = request;
  const allowance = (body?.length ?? 0) / uploadRate;
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const total = setTimeout(abort, (request.totalMs ?? defaultTotalMs) + allowance);
  let silence = setTimeout(abort, (request.silenceMs ?? defaultSilenceMs) + allowance);
  const heard = (): void => {
    clearTimeout(silence);
    silence = setTimeout(abort, request.silenceMs ?? defaultSilenceMs);
  };
  try {
    const response = await (request.fetch ?? fetch)(address.href, {
      method,
      headers: { ...headers },
      ...(body !== undefined && { body }),
      // Not "error": that could not be told from a server that is down.
      redirect: request.follow ? 'follow' : 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    heard();
    if (isElsewhere(response, address)) {
      abort();
      return failed('redirected', response.status || null);
    }
    const read = await readBody(response, maxBytes, heard);
    // Read to its end although time ran out meanwhile: it is whole all the same.
    if (read.ok) return { status: 'answered', code: response.status, headers: response.headers, bytes: read.bytes };
    const tooSlow = controller.signal.aborted;
    abort();
    // A page around a "404", longer than what was asked for: the status says all.
    if (!response.ok)
      return { status: 'answered', code: response.status, headers: response.headers, bytes: new Uint8Array() };
    return failed(tooSlow ? 'too-slow' : read.reason, response.status);
  } catch {
    // What the browser says of it may name the address, and helps nobody.
    if (controller.signal.aborted) return failed('too-slow');
    return failed(navigator.onLine === false ? 'offline' : 'unreachable');
  } finally {
    clearTimeout(total);
    clearTimeout(silence);
  }
}

/** Whether the answer leads on, or comes from where nobody sent us. */
function isElsewhere(response: Response, asked: URL): boolean {
  if (response.type === 'opaqueredirect') return true;
  if (response.status >= 300 && response.status < 400 && response.status !== 304) return true;
  return response.redirected && findAddress(response.url)?.origin !== asked.origin;
}
