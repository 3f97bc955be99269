import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './find-free-port';
import { removeFolder } from './remove-folder';
import { startMariadb } from './start-mariadb';
import { startPhp } from './start-php';
import { waitForHttp } from './wait-for-http';

export interface WordPress {
  url: string;
  postUrl: string;
  moderationUrl: string;
  /** Ids of the seeded comments by what they are. */
  comments: Record<string, number>;
  moderator: { login: string; password: string };
  setTheme(theme: 'twentytwentyone' | 'twentytwentythree'): void;
  stop(): Promise<void>;
}

const here = dirname(fileURLToPath(import.meta.url));
const source = '/usr/share/wordpress';

/** Whether this machine has what a real WordPress needs. */
export function hasWordPress(): boolean {
  return existsSync(join(source, 'wp-load.php')) && existsSync('/usr/sbin/mariadbd') && existsSync('/usr/bin/php');
}

function writeConfig(site: string, socket: string): void {
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp'); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
${['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].map((k) => `define('${k}_KEY', '${k} test key'); define('${k}_SALT', '${k} test salt');`).join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
}

/** Starts a real WordPress from Debian's packages in a scratch folder: French, seeded, two themes. */
export async function startWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'moderato-wp-'));
  const site = join(folder, 'site');
  cpSync(source, site, { recursive: true, dereference: true });
  const socket = join(folder, 'db.sock');
  writeConfig(site, socket);
  const database = await startMariadb(folder, socket, 'wp');
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const php = await startPhp(site, port);
  const seeded = execFileSync('php', [join(here, 'wordpress-seed.php'), url, site, 'twentytwentyone'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { post, comments } = JSON.parse(seeded.slice(seeded.indexOf('{"post"'))) as {
    post: number;
    comments: Record<string, number>;
  };
  await waitForHttp(`${url}/?p=${post}`);
  return {
    url,
    postUrl: `${url}/?p=${post}`,
    moderationUrl: `${url}/wp-admin/edit-comments.php`,
    comments,
    moderator: { login: 'modo', password: 'Modo-pass1' },
    setTheme(theme) {
      const code = `define('WP_INSTALLING', true); $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require '${site}/wp-load.php'; switch_theme('${theme}');`;
      execFileSync('php', ['-r', code], { stdio: 'ignore' });
    },
    async stop() {
      await php.stop();
      await database.stop();
      removeFolder(folder);
    },
  };
}
