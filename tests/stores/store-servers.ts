import { hasApache, startApache } from '../servers/start-apache';
import { hasLighttpd, startLighttpd } from '../servers/start-lighttpd';
import { hasNginx, startNginx } from '../servers/start-nginx';
import { hasRclone, startRclone } from '../servers/start-rclone';
import { hasSabre, startSabre } from '../servers/start-sabre';
import type { StoreServer } from '../servers/store-server';

/** A real server the tests publish to. */
export interface ServerKind {
  /** As the matrix and the output name it. */
  name: string;
  has(): boolean;
  start(): Promise<StoreServer>;
}

export const serverKinds: readonly ServerKind[] = [
  { name: 'lighttpd mod_webdav', has: hasLighttpd, start: startLighttpd },
  { name: 'nginx dav-ext', has: hasNginx, start: startNginx },
  { name: 'Apache mod_dav + mod_deflate', has: hasApache, start: startApache },
  { name: 'sabre/dav (base of Nextcloud)', has: hasSabre, start: startSabre },
  { name: 'rclone serve webdav', has: hasRclone, start: startRclone },
];

/** Those this machine has. */
export const listMet = (): readonly ServerKind[] => serverKinds.filter(({ has }) => has());
