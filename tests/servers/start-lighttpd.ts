import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from './find-free-port';
import { account, makeScratch, runServer, type StoreServer } from './store-server';

export const hasLighttpd = (): boolean =>
  existsSync('/usr/sbin/lighttpd') && existsSync('/usr/lib/lighttpd/mod_webdav.so');

/** lighttpd with mod_webdav: the one whose conditional writes are atomic. Nothing cached, as tests touch its files beside it. */
export async function startLighttpd(): Promise<StoreServer> {
  const place = makeScratch('lighttpd');
  const port = await findFreePort();
  const file = join(place.scratch, 'lighttpd.conf');
  const users = join(place.scratch, 'users');
  writeFileSync(users, `${account.user}:${account.password}\n`, { mode: 0o644 });
  writeFileSync(
    file,
    `server.bind = "127.0.0.1"
server.port = ${port}
server.document-root = "${place.site}"
server.modules = ("mod_auth", "mod_authn_file", "mod_webdav")
server.upload-dirs = ("${place.scratch}")
mimetype.assign = (".json" => "application/json", "" => "application/octet-stream")
server.stat-cache-engine = "disable"
webdav.activate = "enable"
auth.backend = "plain"
auth.backend.plain.userfile = "${users}"
auth.require = ("/" => ("method" => "basic", "realm" => "packs", "require" => "valid-user"))
`,
  );
  return runServer('/usr/sbin/lighttpd', ['-D', '-f', file], port, place);
}
