import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignedStore } from './signed-store';

export interface ServedStore {
  store: SignedStore;
  /** What was sent, headers apart: to be counted. */
  sent: { requests: number; bytes: number };
  /** Called before each answer; the answer waits for it. */
  before: ((path: string) => Promise<void>) | null;
  close(): Promise<void>;
}

/** A plain static host: files with tags, conditional requests, nothing else. */
export async function serveStore(): Promise<ServedStore> {
  const served: ServedStore = { store: null as never, sent: { requests: 0, bytes: 0 }, before: null, close };
  const server = createServer(async (request, answer) => {
    const path = (request.url ?? '/').slice(1);
    await served.before?.(path);
    served.sent.requests++;
    const file = served.store.files.get(path);
    if (!file) return answer.writeHead(404).end();
    if (request.headers['if-none-match'] === file.etag) return answer.writeHead(304, { etag: file.etag }).end();
    served.sent.bytes += file.bytes.length;
    return answer
      .writeHead(200, {
        etag: file.etag,
        'content-type': 'application/octet-stream',
        'content-length': file.bytes.length,
      })
      .end(file.bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  served.store = await SignedStore.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return served;

  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}
