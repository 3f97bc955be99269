import { encodeBase64 } from '../encode-base64';
import { classifyStatus } from '../http/classify-status';
import type { Failed } from '../http/remote-failure';
import { type Answered, sendRequest } from '../http/send-request';
import { toStoreRead } from '../http/to-store-read';
import { toStoreWrite } from '../http/to-store-write';
import type { PublishingStore, StoreNet } from '../store-contract';
import type { SettingsOf } from '../store-settings';
import { readDavListing } from './read-dav-listing';

/** 412: the condition failed. */
const conflicts = [412];

/**
 * A folder on a WebDAV server: Nextcloud, ownCloud, Apache, nginx, lighttpd, rclone… Three of six measured ignore conditions
 * on PUT; parents of a file are made when it is written.
 */
export function createWebdavStore(settings: SettingsOf<'webdav'>, net: StoreNet = {}): PublishingStore {
  const { folderUrl, user, password } = settings;
  const base = folderUrl.endsWith('/') ? folderUrl : `${folderUrl}/`;
  const authorization = `Basic ${encodeBase64(new TextEncoder().encode(`${user}:${password}`))}`;
  const madeFolders = new Set<string>();

  const send = (
    method: string,
    path: string,
    more: { headers?: Record<string, string>; body?: Uint8Array<ArrayBuffer>; maxBytes?: number } = {},
  ): Promise<Answered | Failed> =>
    sendRequest(new URL(path, base).href, {
      ...net,
      ...more,
      method,
      headers: { Authorization: authorization, ...more.headers },
    });

  /** Folders above a file. They are there most of the time, and a server that makes them itself says 405. */
  const makeFolders = async (path: string): Promise<Failed | null> => {
    const names = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= names.length; depth++) {
      const folder = `${names.slice(0, depth).join('/')}/`;
      if (madeFolders.has(folder)) continue;
      const answer = await send('MKCOL', folder);
      if (answer.status === 'failed') return answer;
      // Whether it could be made shows when the file is written: servers disagree on how to say that it is there.
      if (answer.code >= 500 || answer.code === 401 || answer.code === 429)
        return classifyStatus(answer.code, answer.headers);
      madeFolders.add(folder);
    }
    return null;
  };

  const put = async (path: string, body: Uint8Array<ArrayBuffer>, condition: Record<string, string>) => {
    const trouble = await makeFolders(path);
    if (trouble) return trouble;
    const headers = { 'Content-Type': 'application/octet-stream', ...condition };
    const written = toStoreWrite(await send('PUT', path, { body, headers }), conflicts);
    // Somebody may have taken the folder away meanwhile: made anew at the next attempt.
    if (written.status === 'failed') madeFolders.clear();
    return written;
  };

  return {
    kind: 'webdav',
    read: async (path, maxBytes) => toStoreRead(await send('GET', path, { maxBytes })),
    create: (path, bytes) => put(path, bytes, { 'If-None-Match': '*' }),
    replace: (path, bytes, tag) => put(path, bytes, tag ? { 'If-Match': tag } : {}),
    async remove(path) {
      const answer = await send('DELETE', path);
      if (answer.status === 'failed') return answer;
      const gone = (answer.code >= 200 && answer.code < 300) || answer.code === 404 || answer.code === 410;
      return gone ? { status: 'removed' } : classifyStatus(answer.code, answer.headers);
    },
    async list(folder) {
      // Without a body, which lighttpd refuses: all properties come.
      const answer = await send('PROPFIND', `${folder}/`, { headers: { Depth: '1' } });
      if (answer.status === 'failed') return answer;
      if (answer.code === 404) return { status: 'listed', files: [] };
      if (answer.code === 405 || answer.code === 501) return { status: 'cannot-list' };
      if (answer.code !== 207) return classifyStatus(answer.code, answer.headers);
      const path = decodeURIComponent(new URL(`${folder}/`, base).pathname);
      const now = Date.parse(answer.headers.get('date') ?? '');
      return { status: 'listed', files: readDavListing(new TextDecoder().decode(answer.bytes), path, now) };
    },
  };
}
