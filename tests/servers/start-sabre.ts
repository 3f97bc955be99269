import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './find-free-port';
import { account, makeScratch, runServer, type StoreServer } from './store-server';

export const hasSabre = (): boolean => existsSync('/usr/share/php/Sabre') && existsSync('/usr/bin/php');

/** sabre/dav with four workers: what Nextcloud and ownCloud are built on. It looks, then writes: not atomic. */
export async function startSabre(): Promise<StoreServer> {
  const place = makeScratch('sabre');
  const port = await findFreePort();
  const script = join(dirname(fileURLToPath(import.meta.url)), 'sabre-serve.php');
  return runServer('/usr/bin/php', ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, script], port, place, {
    PHP_CLI_SERVER_WORKERS: '4',
    FOLDER: place.site,
    ACCOUNT: account.user,
    SECRET: account.password,
  });
}
