import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Extension } from '../../tests/browser/launch-extension';
import { listFixtures } from '../../tests/contract/list-fixtures';
import { type Figure, makeFigure } from './figure';

/** What may be injected on a page, kB gzip. */
const floor = 45;
const folder = '.output/chrome-mv3';

/**
 * What the browser really runs on a page of each network: the fixture is served at the network's own address, and every
 * script of the extension the page's renderer parses is counted. Networks that get the same files make one group.
 */
export async function measureWeight(extension: Extension): Promise<Figure[]> {
  const groups = new Map<string, string[]>();
  const pages = new Map(listFixtures().map((fixture) => [fixture.network, fixture]));
  for (const { network, url, html } of pages.values()) {
    const { files } = await listInjected(extension, url, html);
    const key = files.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), network]);
  }
  const figures = [...groups].flatMap(([key, networks]) => {
    const files = key.split('\n');
    const names = files.map((file) => basename(file)).join(' + ');
    return weigh(`a page nobody works on, ${names} (${networks.length} networks)`, files, floor);
  });
  const generic = pages.get('generic');
  if (!generic) throw new Error('no fixture of any page');
  const { woken } = await listInjected(extension, generic.url, generic.html, true);
  return [
    ...figures,
    // Comes only with the first card, key or composer: weighed, and not held to the floor of what every page gets.
    ...weigh('loaded besides once somebody works on a page', woken),
    ...weigh('popup', listPageFiles('popup.html')),
    ...weigh('background', listImports('background.js')),
  ];
}

/** The extension's files a page at `url` ran once the overlay stood, and with `wake` what the strip's key loaded besides. */
async function listInjected(
  extension: Extension,
  url: string,
  html: string,
  wake = false,
): Promise<{ files: string[]; woken: string[] }> {
  const { hostname } = new URL(url);
  await extension.switchOn(hostname);
  const page = await extension.context.newPage();
  const session = await extension.context.newCDPSession(page);
  const files = new Set<string>();
  const origin = `chrome-extension://${extension.id}/`;
  session.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith(origin)) files.add(script.url.slice(origin.length));
  });
  await session.send('Debugger.enable');
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.fulfill({ status: 404, body: '' }),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.locator('moderato-overlay').waitFor({ state: 'attached', timeout: 20_000 });
  const before = [...files].sort();
  if (wake) {
    const parsed = new Promise<void>((resolve) => {
      session.on('Debugger.scriptParsed', (script) => {
        if (script.url.startsWith(origin)) resolve();
      });
    });
    await page.keyboard.press('Alt+KeyQ');
    await parsed;
  }
  await page.close();
  return { files: before, woken: [...files].filter((file) => !before.includes(file)) };
}

/** A page of ours with everything its HTML names, and what those files import. */
function listPageFiles(page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1]!);
  return [...new Set([page, ...named.flatMap((file) => listImports(file))])];
}

/** A script with the files it imports. */
function listImports(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = readFileSync(join(folder, file), 'utf8');
  for (const [, path] of source.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
    listImports(join(file, '..', path!).replaceAll('\\', '/'), seen);
  }
  return [...seen];
}

function weigh(name: string, files: readonly string[], most?: number): Figure[] {
  const sources = files.map((file) => readFileSync(join(folder, file)));
  const raw = sources.reduce((sum, source) => sum + source.length, 0);
  const gzip = sources.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0);
  return [
    makeFigure(`${name}, gzip`, gzip / 1000, 'kB', most === undefined ? {} : { floor: most }),
    makeFigure(`${name}, raw`, raw / 1000, 'kB'),
  ];
}
