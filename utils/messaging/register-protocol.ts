import { AppError } from '@/utils/diagnostics/app-error';
import { browser } from '@/utils/platform/browser';
import { type Answer, protocol, type RequestOf, type ResponseOf, type Verb } from './protocol';

/** Where a call came from, as the browser vouches for it. */
export interface Caller {
  kind: 'content' | 'page';
  tabId: number | null;
  frameId: number;
  /** Host of the page a content script runs in; empty for our own pages. */
  host: string;
}

export type Handlers = { [V in Verb]: (request: RequestOf<V>, caller: Caller) => Promise<ResponseOf<V>> };

type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/** Who is speaking; null for anybody but this extension. */
function findCaller(sender: Sender): Caller | null {
  if (sender.id !== browser.runtime.id) return null;
  const url = sender.url ?? '';
  const tabId = sender.tab?.id ?? null;
  const frameId = sender.frameId ?? 0;
  if (url.startsWith(browser.runtime.getURL('/'))) return { kind: 'page', tabId, frameId, host: '' };
  return { kind: 'content', tabId, frameId, host: URL.canParse(url) ? new URL(url).hostname : '' };
}

async function answerCall(handlers: Handlers, message: unknown, sender: Sender): Promise<Answer<unknown>> {
  const { verb, input } = message as { verb: Verb; input: unknown };
  const entry = protocol[verb];
  const caller = findCaller(sender);
  if (caller === null || (entry.from !== 'any' && entry.from !== caller.kind)) {
    return { ok: false, error: { code: 'not-allowed', message: verb } };
  }
  const parsed = entry.request.safeParse(input);
  if (!parsed.success)
    return { ok: false, error: { code: 'bad-message', message: `${verb}: ${parsed.error.message}` } };
  try {
    const handle = handlers[verb] as (request: unknown, caller: Caller) => Promise<unknown>;
    return { ok: true, data: await handle(parsed.data, caller) };
  } catch (error) {
    if (error instanceof AppError) {
      return { ok: false, error: { code: error.code, message: error.message, values: error.values } };
    }
    return { ok: false, error: { code: 'unknown', message: String(error) } };
  }
}

/** Answers every call of the protocol. Called synchronously when the background starts. */
export function registerProtocol(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => {
    const verb = (message as { verb?: unknown } | null)?.verb;
    if (typeof verb !== 'string' || !Object.hasOwn(protocol, verb)) return undefined;
    // `sendResponse` and `true`: a promise given back is dropped by some browsers when it is not the engine's own.
    answerCall(handlers, message, sender).then(sendResponse);
    return true;
  });
}
