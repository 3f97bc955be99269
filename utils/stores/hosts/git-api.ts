import { z } from 'zod';
import { classifyStatus } from '../http/classify-status';
import { type Failed, failed } from '../http/remote-failure';
import { type Answered, sendRequest } from '../http/send-request';
import type { StoreNet, StoreRead } from '../store-contract';

export interface GitApi {
  send(
    method: string,
    url: URL,
    more?: { body?: object; accept?: string; maxBytes?: number },
  ): Promise<Answered | Failed>;
}

/** Requests to a Git host's API: a token in the header, JSON both ways. */
export function createGitApi(authorization: string, net: StoreNet): GitApi {
  return {
    send(method, url, { body, accept = 'application/json', maxBytes } = {}) {
      return sendRequest(url.href, {
        ...net,
        method,
        headers: {
          Authorization: authorization,
          Accept: accept,
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        // Base64 in JSON: a third more, and what stands around it.
        ...(maxBytes !== undefined && { maxBytes: Math.ceil(maxBytes * 1.4) + 100_000 }),
      });
    },
  };
}

/** A refusal; GitHub says "too many requests" with 403 and a counter at zero. */
export function readRefusal({ code, headers }: Answered): Failed {
  if (code === 403 && headers.get('x-ratelimit-remaining') === '0') {
    const until = Number(headers.get('x-ratelimit-reset')) * 1000;
    const wait = Math.ceil((until - Date.parse(headers.get('date') ?? '')) / 1000);
    return failed('busy', code, wait > 0 ? Math.min(wait, 24 * 60 * 60) : 60);
  }
  return classifyStatus(code, headers);
}

const fileSchema = z.looseObject({
  content: z.string().nullish(),
  sha: z.string().optional(),
  last_commit_id: z.string().optional(),
});

/** A file as JSON: its content in base64 and the name of this version under `tagField`. */
export function readGitFile(answer: Answered | Failed, tagField: 'sha' | 'last_commit_id'): StoreRead {
  if (answer.status === 'failed') return answer;
  if (answer.code === 404) return { status: 'absent' };
  if (answer.code !== 200) return readRefusal(answer);
  try {
    const file = fileSchema.parse(JSON.parse(new TextDecoder().decode(answer.bytes)));
    const binary = atob((file.content ?? '').replace(/\s/g, ''));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const tag = file[tagField];
    return tag ? { status: 'found', bytes, tag, weak: false } : failed('odd-answer', answer.code);
  } catch {
    return failed('answered-html', answer.code);
  }
}
