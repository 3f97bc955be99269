import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeHtml } from './escape-html';
import { findFreePort } from './find-free-port';
import { loadNodebbTemplates } from './nodebb-templates';

export interface Nodebb {
  topicUrl: string;
  stop(): Promise<void>;
}

const here = dirname(fileURLToPath(import.meta.url));
const people = { 1: 'Camille (Tamarin)', 4: 'Marc Lenoir', 5: 'Kevin', 6: 'Emma Clarke', 7: 'Zoé <b>x' } as const;
const texts: readonly (readonly [uid: keyof typeof people, html: string])[] = [
  [4, '<p>Bonjour, ma commande devait arriver jeudi et toujours rien.</p><p>Où est mon colis ?</p>'],
  [
    5,
    '<blockquote><p><a href="/post/11">@marc-lenoir</a> Où est mon colis ?</p></blockquote><p>Vous êtes une bande d’incapables et d’abrutis.</p>',
  ],
  [6, '<p>Hello, do you ship the blue teapot to Scotland, and how long does it take?</p>'],
  [7, `<p>${escapeHtml('<b onclick="alert(1)">Bonjour</b> {{ brand.name }} "><img src=x onerror=alert(2)>')}</p>`],
  [1, '<p>Bonjour Emma, un instant, nous regardons.</p>'],
];
const css =
  '.hidden,.d-none{display:none!important}@media(min-width:768px){.d-md-flex{display:flex!important}.d-md-block{display:block!important}.d-md-inline{display:inline!important}nav.d-md-none{display:none!important}}body{max-width:900px;margin:1rem auto;font:16px/1.5 sans-serif}';

/** Whether the templates are installed. */
export function hasNodebb(): boolean {
  return existsSync(resolve('.cache', 'servers', 'node_modules', 'nodebb-theme-harmony'));
}

function describePost([uid, content]: readonly [keyof typeof people, string], index: number): object {
  const name = people[uid];
  const userslug = name
    .toLowerCase()
    .replace(/\P{L}+/gu, '-')
    .replace(/-$/, '');
  const user = { uid, username: name, displayname: name, userslug, isLocal: true, status: 'online' };
  const timestamp = Date.UTC(2026, 2, 5, 9, 10 * index);
  const timestampISO = new Date(timestamp).toISOString();
  return {
    pid: 11 + index,
    index,
    uid,
    user,
    content,
    timestamp,
    timestampISO,
    votes: 0,
    selfPost: uid === 1,
    display_post_menu: true,
    replies: { count: 0 },
    privileges: {},
  };
}

/**
 * Serves a topic rendered from NodeBB's published templates (theme Harmony, default composer). The server behind it is
 * a stand-in: NodeBB itself is in no package.
 */
export async function startNodebb(): Promise<Nodebb> {
  const render = loadNodebbTemplates();
  const posts = texts.map(describePost);
  const readTopic = (shown: readonly object[]): Promise<string> =>
    render('topic.tpl', {
      tid: 7,
      cid: 2,
      url: '/topic/7/mon-colis',
      title: 'Mon colis',
      posts: shown,
      loggedIn: true,
      loggedInUser: { uid: 1, userslug: 'camille' },
      config: { relative_path: '', loggedIn: true, theme: { enableQuickReply: true, topicSidebarTools: true } },
      privileges: { 'topics:reply': true, isAdminOrMod: true },
      widgets: {},
      category: {},
      icons: [],
      thumbs: [],
      tags: [],
    });
  const answer = async (request: IncomingMessage): Promise<string> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/nodebb-page.js') return readFileSync(join(here, 'nodebb-page.js'), 'utf8');
    if (pathname === '/composer') {
      return render('composer.tpl', {
        titleLabel: 'Mon colis',
        body: searchParams.get('body') ?? '',
        submitOptions: [],
      });
    }
    if (pathname === '/posts') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const made = describePost([1, `<p>${escapeHtml(Buffer.concat(parts).toString())}</p>`], posts.length);
      posts.push(made);
      // As the core does: the same template, of which the new post is taken.
      const html = await readTopic([made]);
      return html.slice(html.indexOf('<li component="post"'), html.lastIndexOf('</li>') + 5);
    }
    return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mon colis</title><style>${css}</style></head><body class="page-topic">${await readTopic(posts)}<script src="/nodebb-page.js"></script></body></html>`;
  };
  const server = createServer((request, response) => {
    const type = request.url === '/nodebb-page.js' ? 'text/javascript' : 'text/html; charset=utf-8';
    answer(request).then(
      (body) => response.writeHead(200, { 'content-type': type }).end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  const port = await findFreePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    topicUrl: `http://127.0.0.1:${port}/topic/7/mon-colis`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
