import { createServer } from 'node:http';

export interface ServedPages {
  port: number;
  stop(): Promise<void>;
}

/** Serves pages by path on every loopback name, so that one browser sees them as a switched-on host and as a bare one. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<ServedPages> {
  const server = createServer((request, response) => {
    const html = pages[request.url ?? ''];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  return {
    port: address.port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser opens connections ahead and may never use them: waited for, they would hold the figures back for minutes.
        server.closeAllConnections();
      }),
  };
}
