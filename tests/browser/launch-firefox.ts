import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Fixed here so that the extension's own pages can be opened by address. */
const uuid = '7d3f0a52-5c1e-4a1b-9a53-2f6c0e6b8d11';
const addonId = 'moderato@moderato.example';

export interface FirefoxExtension {
  browser: Browser;
  /** Opens one of the extension's own pages. */
  open(path: string): Promise<Page>;
}

/** Starts a real Firefox with the extension installed for this run; its permission questions answer themselves with yes. */
export async function launchFirefox(folder = '.output/test/firefox-mv3'): Promise<FirefoxExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.MODERATO_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': 'en-US',
    },
  });
  await browser.installExtension(resolve(folder));
  return {
    browser,
    async open(path) {
      const page = await browser.newPage();
      // Firefox never reports this navigation as finished: the page itself says when it is there.
      page.goto(`moz-extension://${uuid}/${path}`).catch(() => undefined);
      await page.waitForFunction(() => document.querySelector('#app')?.childElementCount !== undefined);
      return page;
    },
  };
}
