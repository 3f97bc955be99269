import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pagesFolder } from '../editors/build-pages';
import { editorPages } from '../editors/editor-pages';
import { pageHtml } from '../editors/page-html';

/** Serves the pages of the editor suite on this machine; `/page/<id>` is the page of an editor. */
export async function serveEditors(): Promise<{ server: Server; origin: string }> {
  const files = new Set(editorPages.flatMap(({ id }) => [`/${id}.js`, `/${id}.css`]));
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const page = editorPages.find(({ id }) => path === `/page/${id}`);
    if (page) {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(pageHtml(page.id));
      return;
    }
    const body = files.has(path) ? await readFile(resolve(pagesFolder, path.slice(1))).catch(() => '') : '';
    response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript').end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
