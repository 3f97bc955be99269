import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './find-free-port';
import { removeFolder } from './remove-folder';
import { waitForHttp } from './wait-for-http';

export interface Redmine {
  url: string;
  topicUrl: string;
  /** Numbers of the seeded messages by what they are; `complaint` opens the topic. */
  messages: Record<string, number>;
  moderator: { login: string; password: string };
  stop(): Promise<void>;
}

const here = dirname(fileURLToPath(import.meta.url));
const source = '/usr/share/redmine';
/** The empty database that the package makes when it is installed; without it, a minute of migrations. */
const made = '/var/lib/dbconfig-common/sqlite3/redmine/instances/default/redmine_default';

/** Whether this machine has what a real Redmine needs. */
export function hasRedmine(): boolean {
  return existsSync(join(source, 'config.ru')) && existsSync('/usr/bin/ruby');
}

/** Lays out Redmine's folder with an instance of its own; nothing is written outside `site`. */
function layOut(site: string): void {
  mkdirSync(site);
  // Ruby finds its way from where a file really lies: what looks around itself is copied, the rest is linked.
  for (const part of ['app', 'db', 'extra', 'lib', 'public']) symlinkSync(join(source, part), join(site, part));
  cpSync(join(source, 'config'), join(site, 'config'), {
    recursive: true,
    filter: (file) => !file.endsWith('database.yml'),
  });
  for (const file of ['Gemfile', 'Rakefile']) cpSync(join(source, file), join(site, file));
  writeFileSync(join(site, 'Gemfile.local'), "gem 'webrick'\n");
  cpSync(join(here, 'redmine-serve.rb'), join(site, 'config', 'serve.rb'));
  const instance = join(site, 'instances', 'default');
  for (const part of ['config', 'files', 'log', 'tmp']) mkdirSync(join(instance, part), { recursive: true });
  const database = join(instance, 'redmine.sqlite3');
  if (existsSync(made)) cpSync(made, database);
  const settings = `production:\n  adapter: sqlite3\n  database: ${database}\n`;
  writeFileSync(join(instance, 'config', 'database.yml'), settings);
  writeFileSync(join(instance, 'config', 'secret_key.txt'), 'for tests only '.repeat(5));
}

/** The line of JSON with which the server says that it is seeded. */
function readSeed(server: ChildProcess): Promise<{ board: number; messages: Record<string, number> }> {
  return new Promise((resolve, reject) => {
    const errors: string[] = [];
    server.stderr?.on('data', (chunk: Buffer) => errors.push(String(chunk)));
    server.once('exit', (code) => reject(new Error(`Redmine ended with ${code}: ${errors.join('').slice(-2_000)}`)));
    createInterface({ input: server.stdout! }).on('line', (line) => line.startsWith('{') && resolve(JSON.parse(line)));
  });
}

/** Starts a real Redmine from Debian's packages in a scratch folder: French, SQLite, one forum topic with replies. */
export async function startRedmine(): Promise<Redmine> {
  const folder = mkdtempSync(join(tmpdir(), 'moderato-redmine-'));
  const site = join(folder, 'site');
  layOut(site);
  const port = await findFreePort();
  const env = {
    ...process.env,
    PORT: String(port),
    RAILS_ENV: 'production',
    REDMINE_INSTANCE: 'default',
    BUNDLE_GEMFILE: join(site, 'Gemfile'),
    LANG: 'C.UTF-8',
  };
  if (!existsSync(made)) execFileSync('rake', ['db:migrate'], { cwd: site, env, stdio: 'ignore' });
  const server = spawn('ruby', ['config/serve.rb'], { cwd: site, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const { board, messages } = await readSeed(server);
  const url = `http://127.0.0.1:${port}`;
  const topicUrl = `${url}/boards/${board}/topics/${messages.complaint}`;
  await waitForHttp(topicUrl);
  return {
    url,
    topicUrl,
    messages,
    moderator: { login: 'modo', password: 'Modo-pass1' },
    async stop() {
      const gone = new Promise((resolve) => server.removeAllListeners('exit').once('exit', resolve));
      server.kill('SIGKILL');
      await gone;
      removeFolder(folder);
    },
  };
}
