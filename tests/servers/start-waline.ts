import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './find-free-port';
import { removeFolder } from './remove-folder';
import { startMariadb } from './start-mariadb';
import { waitForHttp } from './wait-for-http';

export interface Waline {
  url: string;
  /** Ids of the seeded comments by what they are. */
  comments: Record<string, number>;
  /** What Waline's log-in gives the widget to keep in `localStorage.WALINE_USER`. */
  moderator: Record<string, unknown>;
  stop(): Promise<void>;
}

const here = dirname(fileURLToPath(import.meta.url));
const modules = resolve('.cache', 'servers', 'node_modules');
const seed = [
  ['praise', 'Léa Dupont', 'Merci, la théière bleue est **magnifique** 😍', null],
  [
    'complaint',
    'Marc Lenoir',
    'Bonjour, ma commande devait arriver jeudi et toujours rien.\n\nOù est mon colis ?',
    null,
  ],
  ['insult', 'Kevin', "Vous êtes une bande d'incapables et d'abrutis.", 'complaint'],
  ['hostile', 'Zoé <b>x', '<b onclick="alert(1)">Bonjour</b> {{ brand.name }} "><img src=x onerror=alert(2)>', null],
  ['waiting', 'Emma Clarke', 'Hello, do you ship the blue teapot to Scotland, and how long does it take?', null],
  ['spam', 'CasinoBonus', 'Gagnez 5000 € par semaine sans rien faire : http://gains-faciles.example/inscription', null],
] as const;

/** Whether this machine has what a real Waline needs. */
export function hasWaline(): boolean {
  return existsSync(join(modules, '@waline', 'vercel')) && existsSync('/usr/sbin/mariadbd');
}

/** Starts Waline's own server and widget on a MariaDB of its own, with an administrator and comments made through its API. */
export async function startWaline(): Promise<Waline> {
  const folder = mkdtempSync(join(tmpdir(), 'moderato-waline-'));
  const [port, databasePort] = [await findFreePort(), await findFreePort()];
  const database = await startMariadb(folder, join(folder, 'db.sock'), 'waline', databasePort);
  database.run(readFileSync(join(here, 'waline-tables.sql'), 'utf8'));
  const server = spawn(process.execPath, [join(here, 'waline-serve.cjs'), modules, String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      MYSQL_HOST: '127.0.0.1',
      MYSQL_PORT: String(databasePort),
      MYSQL_DB: 'waline',
      MYSQL_USER: 'waline',
      MYSQL_PASSWORD: 'waline',
      JWT_TOKEN: 'for tests only',
      MARKDOWN_TEX: 'katex',
      DISABLE_REGION: 'true',
      GRAVATAR_STR: 'data:,',
      IPQPS: '0',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    const gone = server.exitCode === null ? once(server, 'exit') : null;
    server.kill('SIGKILL');
    await gone;
    await database.stop();
    removeFolder(folder);
  };
  try {
    await waitForHttp(`${url}/api/comment?path=/`);
    return { url, ...(await fill(url)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes the administrator, who is the first to register, and the comments. */
async function fill(url: string): Promise<Pick<Waline, 'comments' | 'moderator'>> {
  const call = async (path: string, body: object, token = '', method = 'POST'): Promise<Record<string, unknown>> => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(`${url}/api/${path}`, { method, headers, body: JSON.stringify(body) });
    const { errno, errmsg, data } = (await answer.json()) as { errno: number; errmsg: string; data: never };
    if (errno !== 0) throw new Error(`${path}: ${errno} ${errmsg}`);
    return data;
  };
  const account = { email: 'modo@example.test', password: 'Modo-pass1' };
  await call('user', { ...account, display_name: 'Camille (Tamarin)', url: '' });
  const moderator = await call('token', account);
  const comments: Record<string, number> = {};
  for (const [key, nick, comment, parent] of seed) {
    const answered = parent === null ? {} : { pid: comments[parent], rid: comments[parent], at: 'Marc Lenoir' };
    const made = await call('comment', { nick, mail: '', link: '', comment, ua: '', url: '/', ...answered });
    comments[key] = Number(made.objectId);
    if (key === 'waiting')
      await call(`comment/${made.objectId}`, { status: 'waiting' }, String(moderator.token), 'PUT');
  }
  return { comments, moderator: { ...moderator, remember: true } };
}
