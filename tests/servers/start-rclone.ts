import { existsSync } from 'node:fs';
import { findFreePort } from './find-free-port';
import { account, makeScratch, runServer, type StoreServer } from './store-server';

export const hasRclone = (): boolean => existsSync('/usr/bin/rclone');

/** `rclone serve webdav`: neither conditions nor folders are atomic, and a file grows in place while it is written. */
export async function startRclone(): Promise<StoreServer> {
  const place = makeScratch('rclone');
  const port = await findFreePort();
  const args = ['serve', 'webdav', place.site, '--addr', `127.0.0.1:${port}`, '--config', '/dev/null'];
  // Tests touch its files beside it.
  const fresh = ['--dir-cache-time', '1ms'];
  return runServer(
    '/usr/bin/rclone',
    [...args, ...fresh, '--user', account.user, '--pass', account.password],
    port,
    place,
  );
}
