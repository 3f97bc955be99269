import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { removeFolder } from '../servers/remove-folder';
import { findExtension } from './find-extension';
import { waitForTab } from './wait-for-tab';

export interface Extension {
  context: BrowserContext;
  id: string;
  /** Opens a page of the extension in a tab. */
  open(path: string): Promise<Page>;
  /** Grants a host as the user's click on the browser's question would, and switches Moderato on there. */
  switchOn(host: string): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** `test`: the overlay's root is open, so that tests can look inside. */
  build?: 'test' | 'release';
  headless?: boolean;
  language?: 'fr' | 'en';
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  args?: readonly string[];
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function findExecutable(): string {
  const { executable } = JSON.parse(readFileSync(join('.cache', 'chromium.json'), 'utf8')) as { executable: string };
  return executable;
}

/** Starts a real Chromium with the built extension in a fresh profile, and waits until it is installed. */
export async function launchExtension(options: LaunchOptions = {}): Promise<Extension> {
  const {
    build = 'test',
    headless = true,
    language = 'fr',
    colorScheme = 'light',
    viewport = { width: 1280, height: 800 },
  } = options;
  const folder = resolve(build === 'test' ? '.output/test/chrome-mv3' : '.output/chrome-mv3');
  const profile = mkdtempSync(join(tmpdir(), 'moderato-profile-'));
  const locale = language === 'fr' ? 'fr-FR' : 'en-US';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findExecutable(),
    headless,
    locale,
    colorScheme,
    viewport: headless ? viewport : null,
    // What is looked at shows its state at once, not on the way there.
    reducedMotion: headless ? 'reduce' : null,
    // The browser takes its own interface language from the system's settings, not from a flag.
    env: { ...process.env, LANGUAGE: language, LANG: `${locale.replace('-', '_')}.UTF-8` },
    args: [
      ...quiet,
      `--lang=${locale}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(options.args ?? []),
    ],
  });
  const id = await findExtension(context);
  // The last thing an installation does; opening later, it would come in front of what a test looks at.
  const welcome = await waitForTab(context, new RegExp(`^chrome-extension://${id}/welcome\\.html$`));
  if (headless) await welcome.close();
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    context,
    id,
    open,
    async switchOn(host) {
      await grantHost(context, id, host);
      const page = await open('popup.html');
      await requestHost(page, host);
      const answer = await page.evaluate(
        (name) => chrome.runtime.sendMessage({ verb: 'site.enable', input: { host: name, network: null } }),
        host,
      );
      await page.close();
      if (!answer?.ok) throw new Error(`switching on ${host}: ${JSON.stringify(answer)}`);
    },
    async close() {
      await context.close();
      removeFolder(profile);
    },
  };
}

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> };
  developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> };
};

/** Headless, the browser's permission question cannot be answered; its own extensions page grants the host instead. */
export async function grantHost(context: BrowserContext, id: string, host: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  for (const scheme of ['http', 'https']) {
    await page.evaluate(
      ([extension, origin]) => chrome.developerPrivate.addHostPermission(extension!, origin!),
      [id, `${scheme}://${host}/*`],
    );
  }
  await page.close();
}

/** Asks for the host within a user's gesture, as a click on the switch does; granted beforehand, no question comes. */
export async function requestHost(page: Page, host: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origins = JSON.stringify([`http://${host}/*`, `https://${host}/*`]);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ${origins} })`,
    awaitPromise: true,
    userGesture: true,
  });
  await session.detach();
  if (result.value !== true) throw new Error(`the browser did not grant ${host}`);
}
