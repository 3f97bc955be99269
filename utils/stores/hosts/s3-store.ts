import { AwsV4Signer } from 'aws4fetch';
import { hashBytes } from '@/utils/packs/signing/hash-bytes';
import { classifyStatus } from '../http/classify-status';
import type { Failed } from '../http/remote-failure';
import { type Answered, sendRequest } from '../http/send-request';
import { toStoreRead } from '../http/to-store-read';
import { toStoreWrite } from '../http/to-store-write';
import type { PublishingStore, StoreNet, StoreWrite } from '../store-contract';
import type { SettingsOf } from '../store-settings';
import { readS3Listing } from './read-s3-listing';

/** 412: the condition failed; 409: another conditional write was under way (Amazon S3, "ConditionalRequestConflict"). */
const conflicts = [412, 409];
const empty = new Uint8Array();

/** Where the bucket answers, with a slash at the end. */
export function findBucketUrl({ endpoint, bucket, style }: SettingsOf<'s3'>): URL {
  const url = new URL(endpoint);
  if (style === 'host') url.hostname = `${bucket}.${url.hostname}`;
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${style === 'path' ? `${bucket}/` : ''}`;
  return url;
}

/** A bucket of Amazon S3 or a store that speaks its language. Signs every request, its body included. */
export function createS3Store(settings: SettingsOf<'s3'>, net: StoreNet = {}): PublishingStore {
  const { keyId, secretKey, region, folder } = settings;
  const bucket = findBucketUrl(settings);
  const prefix = folder === '' ? '' : `${folder}/`;
  /** The server's clock against ours, ms: a signature fifteen minutes off is refused. */
  let drift = 0;

  const send = async (
    method: string,
    url: URL,
    headers: Record<string, string>,
    body: Uint8Array<ArrayBuffer>,
    maxBytes?: number,
  ): Promise<Answered | Failed> => {
    const datetime = new Date(Date.now() + drift).toISOString().replace(/[:-]|\.\d{3}/g, '');
    const signer = new AwsV4Signer({
      method,
      url: url.href,
      accessKeyId: keyId,
      secretAccessKey: secretKey,
      service: 's3',
      region,
      datetime,
      headers: { ...headers, 'X-Amz-Content-Sha256': await hashBytes(body) },
    });
    const signed = await signer.sign();
    return sendRequest(url.href, {
      ...net,
      method,
      headers: Object.fromEntries(signed.headers.entries()),
      ...(method === 'PUT' && { body }),
      ...(maxBytes !== undefined && { maxBytes }),
    });
  };

  /** Once more by the server's clock when ours is what it refuses. */
  const ask = async (method: string, url: URL, headers = {}, body = empty, maxBytes?: number) => {
    const answer = await send(method, url, headers, body, maxBytes);
    if (answer.status === 'failed' || answer.code !== 403) return answer;
    const theirs = Date.parse(answer.headers.get('date') ?? '');
    const off = theirs - Date.now() - drift;
    if (Number.isNaN(off) || Math.abs(off) < 60_000) return answer;
    drift += off;
    return send(method, url, headers, body, maxBytes);
  };

  const at = (path: string): URL => new URL(prefix + path, bucket);
  const read: PublishingStore['read'] = async (path, maxBytes) =>
    toStoreRead(await ask('GET', at(path), {}, empty, maxBytes));
  const put = async (path: string, bytes: Uint8Array<ArrayBuffer>, condition: Record<string, string>) => {
    const headers = { 'Content-Type': 'application/octet-stream', ...condition };
    const answer = await ask('PUT', at(path), headers, bytes);
    // 501: the store knows no conditions. 404: a condition on something that is no longer there.
    if (answer.status === 'answered' && answer.code === 501) return null;
    if (answer.status === 'answered' && answer.code === 404 && 'If-Match' in condition)
      return { status: 'conflict' } as const;
    return toStoreWrite(answer, conflicts);
  };
  const putAnyway = async (path: string, bytes: Uint8Array<ArrayBuffer>): Promise<StoreWrite> =>
    (await put(path, bytes, {})) ?? { status: 'failed', reason: 'odd-answer', code: 501, retryAfter: null };

  return {
    kind: 's3',
    read,
    create: async (path, bytes) => (await put(path, bytes, { 'If-None-Match': '*' })) ?? (await putAnyway(path, bytes)),
    replace: async (path, bytes, tag) =>
      (tag === null ? null : await put(path, bytes, { 'If-Match': tag })) ?? (await putAnyway(path, bytes)),
    async remove(path) {
      const answer = await ask('DELETE', at(path));
      if (answer.status === 'failed') return answer;
      const gone = (answer.code >= 200 && answer.code < 300) || answer.code === 404;
      return gone ? { status: 'removed' } : classifyStatus(answer.code, answer.headers);
    },
    async list(below) {
      const url = new URL(bucket);
      url.search = new URLSearchParams({ 'list-type': '2', prefix: `${prefix}${below}/` }).toString();
      const answer = await ask('GET', url);
      if (answer.status === 'failed') return answer;
      // A key that may write but not list is a sensible one.
      if (answer.code === 403 || answer.code === 501) return { status: 'cannot-list' };
      if (answer.code !== 200) return classifyStatus(answer.code, answer.headers);
      const now = Date.parse(answer.headers.get('date') ?? '');
      return { status: 'listed', files: readS3Listing(new TextDecoder().decode(answer.bytes), now) };
    },
  };
}
