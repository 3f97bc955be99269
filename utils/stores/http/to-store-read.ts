import type { StoreRead } from '../store-contract';
import { classifyStatus } from './classify-status';
import { isHtml } from './is-html';
import { type Failed, failed } from './remote-failure';
import type { Answered } from './send-request';
import { stripEtag } from './strip-etag';

/** What the answer to a plain GET says of a file in a store. */
export function toStoreRead(answer: Answered | Failed): StoreRead {
  if (answer.status === 'failed') return answer;
  const { code, headers, bytes } = answer;
  if (code === 404 || code === 410) return { status: 'absent' };
  if (code !== 200) return classifyStatus(code, headers);
  if (isHtml(headers, bytes)) return failed('answered-html', code);
  const etag = headers.get('etag');
  const weak = etag?.startsWith('W/') ?? false;
  return { status: 'found', bytes, tag: etag && !weak ? stripEtag(etag) : null, weak };
}
