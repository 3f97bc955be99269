// Makes a bare machine ready: Node packages, a browser, and (with --servers) what the end-to-end tests start.
// Built-in modules only: it runs before anything is installed, on Node 20 or newer.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wantServers = process.argv.includes('--servers');
const windows = process.platform === 'win32';

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
  return done.status === 0;
}

function say(text) {
  console.log(`moderato: ${text}`);
}

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Node packages, when they are missing or older than the lockfile. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing the Node packages of package-lock.json');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    say('npm ci failed: see the lines above. Nothing else was changed.');
    process.exit(1);
  }
}

function isDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

const isRoot = () => typeof process.getuid === 'function' && process.getuid() === 0;

/** Installs Debian packages that are missing; false when it cannot. */
function installDebian(packages) {
  const missing = packages.filter((name) => {
    const asked = spawnSync('dpkg-query', ['-W', `-f=\${Status}`, name], { encoding: 'utf8' });
    return !String(asked.stdout).includes('install ok installed');
  });
  if (missing.length === 0) return true;
  say(`installing from Debian: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const quiet = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  if (
    !run('apt-get', ['update', '-q', '-o', 'DPkg::Lock::Timeout=300'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  )
    return false;
  // A package that starts its service on installation would take the ports the tests use.
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const done = run('apt-get', ['install', '--no-install-recommends', ...quiet, ...missing], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (ours) rmSync(policy, { force: true });
  return done;
}

const chromiumPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function findChromium() {
  const named = process.env.MODERATO_CHROMIUM;
  if (named && existsSync(named)) return named;
  const installed = chromiumPlaces.find(isExecutable);
  if (installed) return installed;
  const asked = spawnSync(
    process.execPath,
    ['-e', "import('playwright-core').then((p) => process.stdout.write(p.chromium.executablePath()))"],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return asked.stdout && existsSync(asked.stdout) ? asked.stdout : null;
}

/** A Chromium that takes unpacked extensions; branded Chrome refuses them. */
function installChromium() {
  if (findChromium()) return;
  if (
    isDebian() &&
    isRoot() &&
    installDebian(['chromium', 'chromium-l10n', 'fonts-noto-color-emoji']) &&
    findChromium()
  )
    return;
  say('downloading Chromium for Playwright');
  run('npx', ['playwright', 'install', '--no-shell', 'chromium']);
  if (findChromium()) return;
  say('no Chromium found. Install the package "chromium" (Debian, Ubuntu, Fedora…), or name one in MODERATO_CHROMIUM.');
  process.exit(1);
}

/** Waline and NodeBB's templates, which the end-to-end tests run: kept apart from the product's own packages. */
function installServerPackages() {
  const source = join(root, 'tests', 'servers', 'packages');
  const target = join(root, '.cache', 'servers');
  const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const same = read(join(source, 'package-lock.json')) === read(join(target, 'package-lock.json'));
  if (same && existsSync(join(target, 'node_modules', '.package-lock.json'))) return;
  say('installing the Node packages of the end-to-end tests');
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
  const done = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: target });
  if (done) return;
  rmSync(target, { recursive: true, force: true });
  say('the Node packages of the end-to-end tests could not be installed: Waline and NodeBB are left out.');
  if (process.env.CI) process.exit(1);
}

/** What the end-to-end tests start: real sites, stores to publish to, and Firefox. Left out, and said so, where Debian's packages cannot be installed. */
function installServers() {
  installServerPackages();
  if (!isDebian() || !isRoot()) {
    say('left out: Firefox and the end-to-end tests on real sites (they need Debian and root to install packages)');
    return;
  }
  const done = installDebian([
    'chromium',
    'chromium-l10n',
    'fonts-noto-color-emoji',
    'firefox-esr',
    'wordpress',
    'wordpress-l10n',
    'wordpress-theme-twentytwentyone',
    'wordpress-theme-twentytwentythree',
    'mariadb-server',
    'php-cli',
    'php-mysql',
    'php-xml',
    'php-mbstring',
    'php-intl',
    'php-curl',
    'php-gd',
    'php-sqlite3',
    'mediawiki',
    'redmine',
    'redmine-sqlite',
    'apache2-bin',
    'nginx-extras',
    'libnginx-mod-http-dav-ext',
    'lighttpd',
    'lighttpd-mod-webdav',
    'rclone',
    'php-sabre-dav',
    'openssl',
  ]);
  if (done) return;
  say('Debian packages for the end-to-end tests could not be installed: see the lines above.');
  if (process.env.CI) process.exit(1);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  say(`Node ${process.versions.node} is too old: Node 20 or newer is needed.`);
  process.exit(1);
}
if (process.platform === 'darwin' && major < 22) {
  say('on macOS, Node 22.12 or newer is needed (a newer Node for Linux and Windows comes with the packages).');
  process.exit(1);
}
installPackages();
installChromium();
if (wantServers) installServers();
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(join(root, '.cache', 'chromium.json'), JSON.stringify({ executable: findChromium() }));
if (!existsSync(join(root, '.wxt', 'wxt.d.ts')))
  run(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], { stdio: 'ignore' });
