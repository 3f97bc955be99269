import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './find-free-port';
import { removeFolder } from './remove-folder';
import { startPhp } from './start-php';
import { waitForHttp } from './wait-for-http';

export interface MediaWiki {
  url: string;
  talkUrl: string;
  moderator: { login: string; password: string };
  stop(): Promise<void>;
}

const here = dirname(fileURLToPath(import.meta.url));
const source = '/usr/share/mediawiki';

/** Whether this machine has what a real MediaWiki needs. */
export function hasMediaWiki(): boolean {
  return existsSync(join(source, 'includes')) && existsSync('/usr/bin/php');
}

/** Starts a real MediaWiki from Debian's packages in a scratch folder: French, SQLite, a talk page of six contributions. */
export async function startMediaWiki(): Promise<MediaWiki> {
  const folder = mkdtempSync(join(tmpdir(), 'moderato-wiki-'));
  const site = join(folder, 'site');
  const data = join(folder, 'data');
  for (const path of [site, data, join(folder, 'images')]) mkdirSync(path);
  for (const name of readdirSync(source)) {
    if (!['LocalSettings.php', 'config', 'images', 'cache'].includes(name))
      symlinkSync(join(source, name), join(site, name));
  }
  const env = { ...process.env, MW_INSTALL_PATH: site };
  const php = (...args: string[]): void => {
    execFileSync('php', args, { cwd: site, env, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  php(
    join(site, 'maintenance', 'install.php'),
    `--confpath=${site}`,
    `--dbtype=sqlite`,
    `--dbpath=${data}`,
    '--dbname=wiki',
    '--lang=fr',
    // Its real address is known only when all is ready for it, some seconds from now.
    '--server=http://127.0.0.1',
    '--scriptpath=',
    '--pass=Adm1n-pass-wiki',
    '--skins=Vector',
    'Maison Tamarin',
    'Admin',
  );
  appendFileSync(
    join(site, 'LocalSettings.php'),
    `\n$wgDefaultSkin = 'vector'; $wgMainCacheType = CACHE_ACCEL; $wgSessionCacheType = CACHE_DB; $wgJobRunRate = 0; $wgLocaltimezone = 'Europe/Paris';\n`,
  );
  php(join(here, 'mediawiki-seed.php'), site);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  appendFileSync(join(site, 'LocalSettings.php'), `$wgServer = '${url}';\n`);
  const server = await startPhp(site, port, { MW_INSTALL_PATH: site });
  const talkUrl = `${url}/index.php?title=Discussion:Th%C3%A9i%C3%A8re`;
  await waitForHttp(talkUrl);
  return {
    url,
    talkUrl,
    moderator: { login: 'Modo', password: 'Modo-pass1-wiki' },
    async stop() {
      await server.stop();
      removeFolder(folder);
    },
  };
}
