import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from './find-free-port';
import { account, makeScratch, runServer, type StoreServer } from './store-server';

const modules = '/usr/lib/apache2/modules';

export const hasApache = (): boolean =>
  existsSync('/usr/sbin/apache2') && existsSync(`${modules}/mod_dav_fs.so`) && existsSync(`${modules}/mod_deflate.so`);

const wanted = 'mpm_event authn_core authn_file authz_core authz_user auth_basic dav dav_fs deflate'.split(' ');

/** Apache with mod_dav and mod_deflate: tags that end in "-gzip", and weak ones for a second after a write. */
export async function startApache(): Promise<StoreServer> {
  const place = makeScratch('apache');
  const port = await findFreePort();
  const file = join(place.scratch, 'apache.conf');
  const users = join(place.scratch, 'users');
  const mask = process.umask(0);
  mkdirSync(join(place.scratch, 'lock'), { mode: 0o777 });
  process.umask(mask);
  const hash = createHash('sha1').update(account.password).digest('base64');
  writeFileSync(users, `${account.user}:{SHA}${hash}\n`, { mode: 0o644 });
  writeFileSync(
    file,
    `${wanted.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
ServerRoot ${place.scratch}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${place.scratch}/pid
ErrorLog ${place.scratch}/error.log
Mutex file:${place.scratch}/lock
User www-data
Group www-data
StartServers 1
DocumentRoot ${place.site}
DavLockDB ${place.scratch}/lock/dav
<Directory ${place.site}>
  Dav On
  SetOutputFilter DEFLATE
  AuthType Basic
  AuthName packs
  AuthUserFile ${users}
  Require valid-user
</Directory>
`,
  );
  // The scratch folder itself is its owner's alone; Apache's own user must pass through it.
  chmodSync(place.scratch, 0o755);
  return runServer('/usr/sbin/apache2', ['-D', 'FOREGROUND', '-f', file], port, place);
}
