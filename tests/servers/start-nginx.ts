import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from './find-free-port';
import { account, makeScratch, runServer, type StoreServer } from './store-server';

const module = '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so';

export const hasNginx = (): boolean => existsSync('/usr/sbin/nginx') && existsSync(module);

/** nginx with its DAV modules: it ignores conditions on PUT, and its tags know seconds only. */
export async function startNginx(): Promise<StoreServer> {
  const place = makeScratch('nginx');
  const port = await findFreePort();
  const file = join(place.scratch, 'nginx.conf');
  const users = join(place.scratch, 'users');
  const hash = createHash('sha1').update(account.password).digest('base64');
  writeFileSync(users, `${account.user}:{SHA}${hash}\n`, { mode: 0o644 });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${place.scratch}/${kind};`)
    .join(' ');
  const asRoot = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    file,
    `load_module ${module};
daemon off; ${asRoot} worker_processes 2; pid ${place.scratch}/pid; error_log ${place.scratch}/error.log;
events { worker_connections 256; }
http {
  access_log off; ${temporary}
  default_type application/octet-stream;
  gzip on; gzip_types *; gzip_min_length 1;
  server {
    listen 127.0.0.1:${port};
    root ${place.site};
    client_max_body_size 64m;
    auth_basic packs; auth_basic_user_file ${users};
    location / { dav_methods PUT DELETE MKCOL COPY MOVE; dav_ext_methods PROPFIND OPTIONS; }
  }
}
`,
  );
  return runServer('/usr/sbin/nginx', ['-c', file, '-e', join(place.scratch, 'error.log')], port, place);
}
